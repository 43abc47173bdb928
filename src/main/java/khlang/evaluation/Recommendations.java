package khlang.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.FiscalYear;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.organization.RefusedException;
import khlang.organization.TypedDate;
import khlang.plan.PlanRow;
import khlang.plan.Plans;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * What the committees have recommended, and what became of it: written by who writes the plan, read
 * by all staff. It lives on after the year is closed, since that is when it is done.
 */
@ApplicationScoped
@Transactional
public class Recommendations {

    /** So many may one year have. */
    public static final int MOST = 200;

    private static final int LONGEST = 1_000;

    @PersistenceContext EntityManager entities;
    @Inject Plans plans;
    @Inject Organization organization;
    @Inject AuditLog audit;
    @Inject Rights rights;
    @Inject Clock clock;

    /** Those of a year, in the order in which they were written. */
    public List<Recommendation> of(FiscalYear year) {
        rights.require(Right.READ_STAFF);
        return entities.createQuery(
                        "select r from Recommendation r left join fetch r.division"
                                + " where r.fiscalYear = :year order by r.id",
                        Recommendation.class)
                .setParameter("year", year.buddhistYear())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those of earlier years that are not done yet, the oldest first. */
    public List<Recommendation> leftFrom(FiscalYear year) {
        rights.require(Right.READ_STAFF);
        return entities.createQuery(
                        "select r from Recommendation r left join fetch r.division"
                                + " where r.fiscalYear < :year and (r.state = :open"
                                + " or r.fiscalYear = :before)"
                                + " order by r.fiscalYear, r.id",
                        Recommendation.class)
                .setParameter("year", year.buddhistYear())
                .setParameter("before", year.buddhistYear() - 1)
                .setParameter("open", RecommendationState.OPEN)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** One of them. */
    public Optional<Recommendation> find(FiscalYear year, long id) {
        rights.require(Right.READ_STAFF);
        return Optional.ofNullable(entities.find(Recommendation.class, id))
                .filter(one -> one.year().equals(year));
    }

    /**
     * Adds one.
     *
     * @param formKey a form sent twice adds one
     * @throws RefusedException when rules are broken
     */
    public void add(FiscalYear year, RecommendationDraft draft, String formKey) {
        rights.require(Right.WRITE_PLAN);
        if (plans.of(year).isEmpty()) {
            throw new NotThereException();
        }
        if (isKnown(formKey)) {
            return;
        }
        if (of(year).size() >= MOST) {
            throw new RefusedException("words", "tooManyRecommendations", MOST);
        }
        var added = new Recommendation(year, formKey);
        write(added, draft);
        entities.persist(added);
        finish(added, "");
    }

    private boolean isKnown(String formKey) {
        return !entities.createQuery(
                        "select r.id from Recommendation r where r.formKey = :key", Long.class)
                .setParameter("key", formKey)
                .getResultList()
                .isEmpty();
    }

    /**
     * Changes one, or says what became of it.
     *
     * @param version what the form showed
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(FiscalYear year, long id, long version, RecommendationDraft draft) {
        Recommendation changed = toChange(year, id, version);
        String before = inWords(changed);
        write(changed, draft);
        finish(changed, before);
    }

    /** Takes one away that was written by mistake. */
    public void remove(FiscalYear year, long id, long version) {
        Recommendation removed = toChange(year, id, version);
        entities.remove(removed);
        entities.flush();
        audit.record(
                AuditAction.RECOMMENDATION_CHANGED, "recommendation:" + id, inWords(removed), "");
    }

    private Recommendation toChange(FiscalYear year, long id, long version) {
        rights.require(Right.WRITE_PLAN);
        Recommendation found = find(year, id).orElseThrow(NotThereException::new);
        ChangedMeanwhileException.unless(found.version(), version);
        return found;
    }

    private void finish(Recommendation changed, String before) {
        entities.flush();
        audit.record(
                AuditAction.RECOMMENDATION_CHANGED,
                "recommendation:" + changed.id(),
                before,
                inWords(changed));
    }

    private static String inWords(Recommendation one) {
        return one.state().label() + " · " + one.words();
    }

    private void write(Recommendation to, RecommendationDraft draft) {
        var wrong = new ArrayList<Violation>();
        wrong.addAll(new TextRule("words", true, LONGEST, true).check(draft.words()));
        RecommendationState state =
                RecommendationState.of(draft.state()).orElse(RecommendationState.OPEN);
        boolean closed = state != RecommendationState.OPEN;
        wrong.addAll(new TextRule("outcome", closed, LONGEST, true).check(draft.outcome()));
        TypedDate due = TypedDate.optional("dueOn", draft.dueOn());
        wrong.addAll(due.violations());
        Division division = division(draft.division(), wrong);
        String row = row(to, draft.row(), wrong);
        RefusedException.unless(wrong);
        to.describe(draft.words(), row, division, due.day().orElse(null));
        to.become(state, draft.outcome(), LocalDate.now(clock));
    }

    private Division division(String slug, List<Violation> wrong) {
        if (slug.isEmpty()) {
            return null;
        }
        Optional<Division> found = organization.division(slug);
        if (found.isEmpty()) {
            wrong.add(new Violation("division", "choose"));
        }
        return found.orElse(null);
    }

    /** One of the plan's, or the one that it was about when that was still in the plan. */
    private String row(Recommendation of, String id, List<Violation> wrong) {
        boolean known =
                of.row().filter(id::equals).isPresent()
                        || plans.of(of.year()).stream()
                                .flatMap(plan -> plan.rows())
                                .map(PlanRow::id)
                                .anyMatch(id::equals);
        if (!known && !id.isEmpty()) {
            wrong.add(new Violation("row", "choose"));
        }
        return known ? id : null;
    }
}
