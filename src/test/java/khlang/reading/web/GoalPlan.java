package khlang.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import khlang.calendar.FiscalYear;
import khlang.system.RunningPortal;

/** The running year's plan: that of another year, as long as a test needs it. */
final class GoalPlan implements AutoCloseable {

    private final RunningPortal portal;
    final int year;

    GoalPlan(RunningPortal portal, FiscalYear running) {
        this.portal = portal;
        year = running.buddhistYear();
        assertThat(
                        portal.database()
                                .change(
                                        "INSERT INTO plan_revision (fiscal_year, number, content,"
                                                + " saved_at) SELECT ?, 1, JSON_SET(content,"
                                                + " '$.fiscal_year', ?), saved_at FROM plan_revision"
                                                + " WHERE fiscal_year = 2565 ORDER BY number DESC"
                                                + " LIMIT 1",
                                        year,
                                        year))
                .isEqualTo(1);
    }

    @Override
    public void close() {
        portal.database().change("DELETE FROM plan_revision WHERE fiscal_year = ?", year);
    }
}
