package khlang.training;

import java.time.LocalDate;

/**
 * A report that waits for a decision.
 *
 * @param division its name; null for those above the divisions
 * @param since the day on which it was first sent in
 */
public record WaitingReport(
        long training,
        long report,
        String course,
        String division,
        ReportState state,
        LocalDate since) {}
