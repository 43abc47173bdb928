package khlang.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/** The surveys: who writes the plan makes them, asks, and closes them. */
@ApplicationScoped
@Transactional
public class Surveys {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    @PersistenceContext EntityManager entities;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** How many there are. */
    public long count() {
        rights.require(Right.READ_STAFF);
        return entities.createQuery("select count(s) from Survey s", Long.class).getSingleResult();
    }

    /**
     * A page of them, the latest first.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<Survey> list(int offset, int size) {
        rights.require(Right.READ_STAFF);
        return entities.createQuery(
                        "select s from Survey s order by s.opensOn desc, s.id desc", Survey.class)
                .setFirstResult(offset)
                .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT))
                .getResultList();
    }

    /** One by its number, for whoever: the pages ask who may see it. */
    public Optional<Survey> find(long id) {
        return Optional.ofNullable(entities.find(Survey.class, id));
    }

    /** Its questions, in their order. */
    public List<SurveyItem> items(long id) {
        return entities.createQuery(
                        "select i from SurveyItem i where i.surveyId = :survey order by i.place",
                        SurveyItem.class)
                .setParameter("survey", id)
                .getResultList();
    }

    /** How many have answered it. */
    public long countAnswers(long id) {
        Object count =
                entities.createNativeQuery("SELECT COUNT(*) FROM survey_sheet WHERE survey_id = ?1")
                        .setParameter(1, id)
                        .getSingleResult();
        return ((Number) count).longValue();
    }

    /**
     * Makes a survey.
     *
     * @return its number
     * @throws RefusedException when rules are broken
     */
    public long add(SurveyDraft draft) {
        rights.require(Right.WRITE_PLAN);
        var survey = new Survey(SurveyRules.check(draft), reader.actor().name());
        entities.persist(survey);
        entities.flush();
        ask(survey.id(), SurveyRules.lines(draft.levels()), SurveyRules.lines(draft.comments()));
        record(survey, "");
        return survey.id();
    }

    private void ask(long survey, List<String> levels, List<String> comments) {
        int place = 0;
        for (String text : levels) {
            entities.persist(new SurveyItem(survey, ++place, true, text));
        }
        for (String text : comments) {
            entities.persist(new SurveyItem(survey, ++place, false, text));
        }
        entities.flush();
    }

    /**
     * Changes a survey. Who was asked what stays as it is once somebody has answered: then only
     * title, introduction and last day may change; the last day of one that is over stays too where
     * the results are told then and nobody may learn who answered what.
     *
     * @param version what the form showed
     * @throws RefusedException when rules are broken, or what was answered would be betrayed
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(long id, long version, SurveyDraft draft) {
        Survey survey = toChange(id, version);
        SurveyDetails details = SurveyRules.check(draft);
        List<SurveyItem> items = items(id);
        boolean asksAnew =
                !texts(items, true).equals(SurveyRules.lines(draft.levels()))
                        || !texts(items, false).equals(SurveyRules.lines(draft.comments()));
        if (countAnswers(id) > 0) {
            keepPromises(survey, details, asksAnew);
        }
        String before = words(survey);
        survey.describe(details);
        if (asksAnew) {
            items.forEach(entities::remove);
            entities.flush();
            ask(id, SurveyRules.lines(draft.levels()), SurveyRules.lines(draft.comments()));
        }
        entities.lock(survey, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        record(survey, before);
    }

    private void keepPromises(Survey survey, SurveyDetails details, boolean asksAnew) {
        SurveyDetails before = survey.details();
        if (asksAnew) {
            throw new RefusedException("levels", "surveyAnswered");
        }
        if (before.audience() != details.audience() || before.anonymous() != details.anonymous()) {
            throw new RefusedException("audience", "surveyAnswered");
        }
        // Two results, before and after one more answer, would tell what that one answer was.
        if (survey.isAnonymousOfStaff()
                && survey.isOver(LocalDate.now(clock))
                && !before.closesOn().equals(details.closesOn())) {
            throw new RefusedException("closesOn", "surveyOver");
        }
    }

    /** The questions of one sort. */
    public static List<String> texts(List<SurveyItem> items, boolean onLevels) {
        return items.stream()
                .filter(one -> one.isOnLevels() == onLevels)
                .map(SurveyItem::text)
                .toList();
    }

    /** Takes no more answers. */
    public void close(long id, long version) {
        Survey survey = toChange(id, version);
        String before = words(survey);
        survey.close();
        record(survey, before);
    }

    /**
     * Asks the same a year later.
     *
     * @return the number of the new survey
     */
    public long copy(long id) {
        rights.require(Right.WRITE_PLAN);
        Survey survey = find(id).orElseThrow(NotThereException::new);
        SurveyDetails old = survey.details();
        var next =
                new Survey(
                        new SurveyDetails(
                                old.title(),
                                old.purpose(),
                                old.audience(),
                                old.anonymous(),
                                old.introduction(),
                                old.opensOn().plusYears(1),
                                old.closesOn().plusYears(1)),
                        reader.actor().name());
        entities.persist(next);
        entities.flush();
        List<SurveyItem> items = items(id);
        ask(next.id(), texts(items, true), texts(items, false));
        record(next, "");
        return next.id();
    }

    private Survey toChange(long id, long version) {
        rights.require(Right.WRITE_PLAN);
        Survey survey = entities.find(Survey.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (survey == null) {
            throw new NotThereException();
        }
        ChangedMeanwhileException.unless(survey.version(), version);
        return survey;
    }

    private void record(Survey survey, String before) {
        entities.flush();
        audit.record(AuditAction.SURVEY_CHANGED, "survey:" + survey.id(), before, words(survey));
    }

    private String words(Survey survey) {
        SurveyDetails details = survey.details();
        List<String> words = new ArrayList<>();
        words.add(details.title());
        words.add(details.audience().label());
        words.add(details.opensOn() + " – " + details.closesOn());
        if (survey.isOver(LocalDate.now(clock))) {
            words.add("closed");
        }
        return String.join(" · ", words);
    }
}
