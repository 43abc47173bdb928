package khlang.measurement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.measurement.AccessYear;
import khlang.measurement.ReaderCount;
import khlang.measurement.ReaderVotes;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.MonthChart;
import khlang.web.Page;

/**
 * How often knowledge was used in a fiscal year.
 *
 * @param compared the year beside the one before
 * @param readers about how many different readers the year had
 * @param tables by month first, then by everything else
 * @param filter what was asked for, filled in
 * @param query the same as it stands in the address
 * @param votes what readers said of all documents; empty when that is not asked for
 * @param member whether the reader is one of the staff
 * @param seesStaff whether the reader may know how staff read these documents
 * @param evidence whether the reader may see what was searched for
 * @param today in Bangkok
 */
public record StatisticsPage(
        AccessYear sum,
        YearComparison compared,
        ReaderCount readers,
        List<AccessTable> tables,
        Offers offers,
        Form filter,
        String query,
        Optional<ReaderVotes.Votes> votes,
        boolean member,
        boolean seesStaff,
        boolean evidence,
        LocalDate today)
        implements Page {

    /**
     * What can be chosen.
     *
     * @param own the divisions of which the reader sees more than of others
     * @param person whether the reader is somebody who may have documents
     */
    public record Offers(
            List<Choice> years,
            List<Choice> divisions,
            List<Choice> categories,
            List<Choice> sorts,
            List<Choice> own,
            boolean person) {}

    @Override
    public String template() {
        return "measurement/statistics.jte";
    }

    /** The chart by months. */
    public MonthChart chart() {
        return tables.getFirst().chart(sum.year(), seesStaff);
    }

    /** Whether the year is still running. */
    public boolean isRunning() {
        return FiscalYear.containing(today).equals(sum.year());
    }

    /** Whether some documents only are asked for. */
    public boolean isFiltered() {
        return !filter.text("division").isEmpty()
                || !filter.text("category").isEmpty()
                || !filter.text("kind").isEmpty()
                || !filter.text("mine").isEmpty();
    }

    /** A number as people read it, with commas between the thousands. */
    public static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
