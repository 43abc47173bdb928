package khlang.measurement.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.measurement.AccessCount;
import khlang.measurement.DocumentFigure;
import khlang.measurement.ReaderVotes;
import khlang.web.MonthChart;
import khlang.web.Page;

/**
 * The figures of one document.
 *
 * @param tables by month first, then by channel and kind
 * @param years those that can be chosen, newest first
 * @param votes what readers said of it; empty when nobody asks them
 * @param today in Bangkok
 */
public record DocumentPage(
        DocumentFigure figure,
        YearComparison compared,
        List<AccessTable> tables,
        List<FiscalYear> years,
        Optional<ReaderVotes.Votes> votes,
        LocalDate today)
        implements Page {

    @Override
    public String template() {
        return "measurement/document.jte";
    }

    /** All accesses of the year. */
    public AccessCount total() {
        return figure.sums().total();
    }

    /** The chart by months. */
    public MonthChart chart() {
        return tables.getFirst().chart(figure.year(), true);
    }

    /** Whether the year is still running. */
    public boolean isRunning() {
        return FiscalYear.containing(today).equals(figure.year());
    }

    /** Whether its day of review is over. */
    public boolean isOverdue() {
        return figure.reviewBy() != null && figure.reviewBy().isBefore(today);
    }
}
