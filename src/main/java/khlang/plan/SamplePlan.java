package khlang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import khlang.calendar.FiscalYear;
import khlang.language.Sentences;
import khlang.rights.Right;
import khlang.rights.Rights;

/** A plan for a year that nobody has signed, to show how the portal works; its title says so. */
@ApplicationScoped
@Transactional
public class SamplePlan {

    private static final Sentences WORDS = new Sentences("khlang.plan.sample");

    @Inject Plans plans;
    @Inject PlanEdits edits;
    @Inject Rights rights;

    /**
     * Gives a year the plan of the latest year that has one, unless it has one itself or there is
     * none; and the year after it the same, where that has none.
     *
     * @return whether it has been given one
     */
    public boolean sign(FiscalYear year) {
        rights.require(Right.ADMINISTER);
        if (plans.of(year).isPresent()) {
            return false;
        }
        var latest = plans.years().stream().findFirst().flatMap(plans::of);
        latest.ifPresent(
                plan ->
                        edits.save(
                                plan.in(year).titled(WORDS.say("title", plan.title())),
                                1,
                                Integer.toString(plan.fiscalYear())));
        if (latest.isPresent() && plans.of(year.next()).isEmpty()) {
            edits.copy(year, year.next());
        }
        return latest.isPresent();
    }
}
