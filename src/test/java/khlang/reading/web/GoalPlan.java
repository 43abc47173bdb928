package khlang.reading.web;

import khlang.calendar.FiscalYear;
import khlang.plan.SignedPlans;
import khlang.system.RunningPortal;

/** The running year's plan: that of another year, as long as a test needs it. */
final class GoalPlan implements AutoCloseable {

    private final RunningPortal portal;
    final int year;

    GoalPlan(RunningPortal portal, FiscalYear running) {
        this.portal = portal;
        year = running.buddhistYear();
        SignedPlans.sign(portal.database(), year);
    }

    @Override
    public void close() {
        SignedPlans.tear(portal.database(), year);
    }
}
