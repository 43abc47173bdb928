package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Knows the settings {@code KHLANG_REPORT_DAYS} and {@code KHLANG_REPORT_DAYS_LATEST}: how many
 * days after a training its report is due, and after how many at the latest. Calendar days are
 * counted from the day after the end (domain §2.2).
 */
@ApplicationScoped
public class ReportDeadlines {

    /** Of trainings that ended longer ago nobody is reminded. */
    static final int DAYS_CHASED = 400;

    @Inject
    @ConfigProperty(name = "khlang.report.days", defaultValue = "15")
    int days;

    @Inject
    @ConfigProperty(name = "khlang.report.days.latest", defaultValue = "60")
    int latest;

    /** The day by which a report is due. */
    public LocalDate dueOn(LocalDate lastDay) {
        return lastDay.plusDays(days);
    }

    /** The day by which it must be there, whatever the office has agreed. */
    public LocalDate latestOn(LocalDate lastDay) {
        return lastDay.plusDays(Math.max(days, latest));
    }

    /** A report that is due on a day belongs to a training that ended on this one. */
    LocalDate endedBefore(LocalDate dueOn) {
        return dueOn.minusDays(days);
    }

    /** A report whose last day is this one belongs to a training that ended on the answer. */
    LocalDate endedLongBefore(LocalDate latestOn) {
        return latestOn.minusDays(Math.max(days, latest));
    }
}
