package khlang.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.FiscalYear;
import khlang.library.NamedDocument;
import khlang.library.NamedDocuments;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/** The assessments: who writes the plan makes them; staff know those that were approved. */
@ApplicationScoped
@Transactional
public class Assessments {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    private static final String SEEN =
            " from Assessment a where (:all = 1 or (a.approvedOn is not null"
                    + " and a.cancelled = false))";

    @PersistenceContext EntityManager entities;
    @Inject QuestionSets sets;
    @Inject NamedDocuments documents;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** Whether the one who asks makes them, and sees drafts. */
    public boolean mayWrite() {
        return rights.allows(Right.WRITE_PLAN);
    }

    /** How many the one who asks knows of. */
    public long count() {
        rights.require(Right.READ_STAFF);
        return entities.createQuery("select count(a)" + SEEN, Long.class)
                .setParameter("all", mayWrite() ? 1 : 0)
                .getSingleResult();
    }

    /**
     * A page of them, the latest first.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<Assessment> list(int offset, int size) {
        rights.require(Right.READ_STAFF);
        return entities.createQuery(
                        "select a" + SEEN + " order by a.opensOn desc, a.id desc", Assessment.class)
                .setParameter("all", mayWrite() ? 1 : 0)
                .setFirstResult(offset)
                .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT))
                .getResultList();
    }

    /** One by its number; empty for drafts and cancelled ones, but for those who make them. */
    public Optional<Assessment> find(long id) {
        if (!rights.allows(Right.READ_STAFF)) {
            return Optional.empty();
        }
        return Optional.ofNullable(entities.find(Assessment.class, id))
                .filter(one -> mayWrite() || isKnown(one));
    }

    private boolean isKnown(Assessment one) {
        AssessmentState state = one.state(LocalDate.now(clock));
        return state != AssessmentState.DRAFT && state != AssessmentState.CANCELLED;
    }

    /** The open checks of a document, the latest first, at most three. */
    public List<Assessment> checksOf(String document) {
        return entities.createQuery(
                        "select a from Assessment a where a.document = :document"
                                + " and a.approvedOn is not null and a.cancelled = false"
                                + " and a.closedOn is null and a.opensOn <= :today"
                                + " and a.closesOn >= :today order by a.opensOn desc, a.id desc",
                        Assessment.class)
                .setParameter("document", document)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(3)
                .getResultList();
    }

    /**
     * Makes a draft.
     *
     * @return its number
     * @throws RefusedException when rules are broken
     */
    public long add(AssessmentDraft draft) {
        rights.require(Right.WRITE_PLAN);
        return add(checked(draft), List.of());
    }

    private long add(AssessmentDetails details, List<ItemText> texts) {
        var made = new Assessment(details, reader.actor().name());
        entities.persist(made);
        entities.flush();
        sets.put(made.id(), texts);
        record(made, "");
        return made.id();
    }

    /**
     * Changes what is known of an assessment. What the committee has approved stays; once it is
     * over everything does.
     *
     * @param version what the form showed
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(long id, long version, AssessmentDraft draft) {
        Assessment found = toChange(id, version);
        AssessmentDetails details = checked(draft);
        LocalDate today = LocalDate.now(clock);
        AssessmentState state = found.state(today);
        if (state == AssessmentState.OVER || state == AssessmentState.CANCELLED) {
            throw new RefusedException("title", "assessmentOver");
        }
        if (state != AssessmentState.DRAFT) {
            if (!found.details().asksAs(details)) {
                throw new RefusedException("items", "assessmentFrozen");
            }
            if (details.closesOn().isBefore(today)) {
                throw new RefusedException("closesOn", "closesInThePast");
            }
        }
        String before = words(found);
        found.describe(details);
        record(found, before);
    }

    /**
     * Asks the same a year later, with the newest texts of the same questions.
     *
     * @return the number of the new draft
     */
    public long copy(long id) {
        rights.require(Right.WRITE_PLAN);
        Assessment old = find(id).orElseThrow(NotThereException::new);
        AssessmentDetails said = old.details();
        LocalDate opens = said.opensOn().plusYears(1);
        LocalDate closes = said.closesOn().plusYears(1);
        return add(
                new AssessmentDetails(
                        said.kind(),
                        said.title(),
                        said.introduction(),
                        said.document(),
                        opens,
                        closes,
                        said.items(),
                        said.passPercent(),
                        said.mostAttempts()),
                sets.newest(sets.of(id)));
    }

    private AssessmentDetails checked(AssessmentDraft draft) {
        AssessmentDetails typed = AssessmentRules.check(draft);
        if (typed.kind() == AssessmentKind.YEARLY) {
            return typed;
        }
        String slug =
                documents
                        .find(typed.document())
                        .filter(NamedDocument::isPublished)
                        .map(NamedDocument::slug)
                        .orElseThrow(() -> new RefusedException("document", "documentNotFound"));
        return new AssessmentDetails(
                typed.kind(),
                typed.title(),
                typed.introduction(),
                slug,
                typed.opensOn(),
                typed.closesOn(),
                typed.items(),
                typed.passPercent(),
                typed.mostAttempts());
    }

    /** The yearly one of a year that was approved and not cancelled; everybody may be told. */
    public Optional<Assessment> yearly(FiscalYear year) {
        return entities.createQuery(
                        "select a from Assessment a where a.kind = :kind"
                                + " and a.fiscalYear = :year and a.approvedOn is not null"
                                + " and a.cancelled = false order by a.id",
                        Assessment.class)
                .setParameter("kind", AssessmentKind.YEARLY)
                .setParameter("year", year.buddhistYear())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * One to be changed, held until the transaction ends.
     *
     * @throws NotThereException when there is none, or the one who asks makes none
     */
    Assessment toChange(long id, long version) {
        rights.require(Right.WRITE_PLAN);
        Assessment found = lock(id);
        ChangedMeanwhileException.unless(found.version(), version);
        return found;
    }

    /**
     * One, held until the transaction ends: what is sent and what closes it wait for each other.
     */
    Assessment lock(long id) {
        Assessment found = entities.find(Assessment.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotThereException();
        }
        return found;
    }

    void record(Assessment one, String before) {
        entities.flush();
        audit.record(AuditAction.ASSESSMENT_CHANGED, object(one.id()), before, words(one));
    }

    static String object(long id) {
        return "assessment:" + id;
    }

    String words(Assessment one) {
        AssessmentDetails said = one.details();
        return String.join(
                " · ",
                said.title(),
                one.state(LocalDate.now(clock)).label(),
                said.opensOn() + " – " + one.lastDay(),
                said.items() + " @ " + said.passPercent() + "%",
                one.approval(),
                one.reason());
    }
}
