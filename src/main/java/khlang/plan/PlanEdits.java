package khlang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.FiscalYear;
import khlang.language.Sentences;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Organization;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Changes plans in the portal: each change is another revision with its reason, so that what was
 * signed can always be read again. A closed year's plan stays as it is.
 */
@ApplicationScoped
@Transactional
public class PlanEdits {

    private static final Sentences WORDS = new Sentences("khlang.plan.rows");
    private static final TextRule REASON = TextRule.required("reason", 500);

    @PersistenceContext EntityManager entities;
    @Inject Plans plans;
    @Inject Organization organization;
    @Inject CurrentReader reader;
    @Inject AuditLog audit;
    @Inject Rights rights;
    @Inject Event<PlanChanged> changed;
    @Inject Clock clock;

    /**
     * Rewrites what stands around the rows.
     *
     * @param number of the revision that the form showed
     * @param reason why
     * @throws RefusedException when rules are broken, or the year is closed
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(FiscalYear year, long number, PlanHeadDraft draft, String reason) {
        PlanRevision newest = toEdit(year, "reason");
        ChangedMeanwhileException.unless(newest.number(), number);
        var wrong = new ArrayList<>(draft.check());
        wrong.addAll(checkReason(reason));
        RefusedException.unless(wrong);
        ActionPlan before = newest.plan();
        ActionPlan after = before.with(draft);
        if (!after.equals(before)) {
            save(after, newest.number() + 1, reason);
            note(year, "head", before.title(), reason);
        }
    }

    /**
     * Puts the words around the rows as they stood in a revision.
     *
     * @param revision in which they stood
     * @param number of the revision that the page showed as the newest
     * @throws RefusedException when the year is closed
     * @throws ChangedMeanwhileException when somebody else was faster
     * @throws NotThereException when there is no such revision
     */
    public void restoreHead(FiscalYear year, int revision, long number) {
        rights.require(Right.WRITE_PLAN);
        ActionPlan then = plans.revision(year, revision).orElseThrow(NotThereException::new).plan();
        PlanHeadDraft head = PlanHeadDraft.of(then);
        if (plans.of(year).filter(now -> now.with(head).equals(now)).isEmpty()) {
            change(year, number, head, WORDS.say("headRestored", Integer.toString(revision)));
        }
    }

    /**
     * Copies a plan to the year after it, or to the one before for an office that brings in its
     * past.
     *
     * @throws RefusedException when that year has a plan
     * @throws NotThereException when there is nothing to copy, or the years are no neighbours
     */
    public void copy(FiscalYear year, FiscalYear to) {
        rights.require(Right.WRITE_PLAN);
        organization.oneAtATime();
        ActionPlan plan = plans.of(year).orElseThrow(NotThereException::new);
        if (!to.equals(year.next()) && !to.equals(year.previous())) {
            throw new NotThereException();
        }
        if (plans.of(to).isPresent()) {
            throw new RefusedException("year", "yearHasPlan", Integer.toString(to.buddhistYear()));
        }
        save(plan.in(to), 1, Integer.toString(year.buddhistYear()));
        audit.record(AuditAction.PLAN_CHANGED, object(to), "", object(year));
    }

    /**
     * The plan of a year as it stands, for whoever may change it; nobody else does until the
     * transaction ends.
     *
     * @param field that is told when the year's report was handed over
     * @throws RefusedException when it was
     */
    PlanRevision toEdit(FiscalYear year, String field) {
        rights.require(Right.WRITE_PLAN);
        organization.oneAtATime();
        PlanRevision newest = plans.newest(year).orElseThrow(NotThereException::new);
        if (plans.isClosed(year)) {
            throw new RefusedException(field, "yearClosed");
        }
        return newest;
    }

    /** What is wrong with the words that say why a plan is changed. */
    static List<Violation> checkReason(String reason) {
        return REASON.check(reason);
    }

    /** Takes down what was changed of a part of a plan. */
    void note(FiscalYear year, String part, String before, String after) {
        audit.record(AuditAction.PLAN_CHANGED, object(year) + "-" + part, before, after);
    }

    /** Keeps a plan as another revision. */
    PlanRevision save(ActionPlan plan, int number, String reason) {
        long person = reader.actor().person();
        PlanRevision saved =
                PlanRevision.edited(
                        plan,
                        number,
                        person == 0 ? null : entities.getReference(Person.class, person),
                        reason,
                        clock.instant());
        entities.persist(saved);
        entities.flush();
        changed.fire(new PlanChanged(plan));
        return saved;
    }

    private static String object(FiscalYear year) {
        return "plan:" + year.buddhistYear();
    }
}
