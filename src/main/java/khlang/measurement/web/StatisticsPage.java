package khlang.measurement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import khlang.calendar.FiscalYear;
import khlang.measurement.AccessYear;
import khlang.measurement.DocumentAccess;
import khlang.measurement.ReaderCount;
import khlang.organization.Division;
import khlang.web.Page;

/**
 * How often knowledge was used in a fiscal year.
 *
 * @param readers about how many different readers the year had
 * @param years those that can be chosen, newest first
 * @param divisions those that own documents or have accesses, in their order
 * @param top the documents used most
 * @param seesStaff whether the reader may know how staff read
 * @param evidence whether the reader may see what was searched for
 * @param today in Bangkok
 */
public record StatisticsPage(
        AccessYear sum,
        ReaderCount readers,
        List<FiscalYear> years,
        List<Division> divisions,
        List<DocumentAccess> top,
        boolean seesStaff,
        boolean evidence,
        LocalDate today)
        implements Page {

    @Override
    public String template() {
        return "measurement/statistics.jte";
    }

    /** The chart by months. */
    public MonthChart chart() {
        return MonthChart.of(sum, seesStaff);
    }

    /** Whether the year is still running. */
    public boolean isRunning() {
        return FiscalYear.containing(today).equals(sum.year());
    }

    /** A number as people read it, with commas between the thousands. */
    public static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
