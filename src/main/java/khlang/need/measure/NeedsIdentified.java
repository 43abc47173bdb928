package khlang.need.measure;

import java.time.LocalDate;
import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.figures.Entry;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;
import khlang.need.NeedState;

/**
 * M22, needed knowledge identified and its status; from records.
 *
 * <p>{@code count by status} of what was recorded in the year; the status is that of now. The share
 * is that of covered needs.
 */
final class NeedsIdentified {

    /** Its key in the plan. */
    static final String KEY = "M22";

    private NeedsIdentified() {}

    /** What it says of a year, the number that the plan asks for first. */
    static Figure figure(List<RecordedNeed> all, FiscalYear year, LocalDate asOf) {
        List<RecordedNeed> counted = all.stream().filter(one -> one.countsIn(year, asOf)).toList();
        return new Figure(
                KEY,
                Provenance.RECORDS,
                true,
                year,
                asOf,
                List.of(
                        FigurePart.count(
                                "needs", counted.stream().map(one -> one.entry(true)).toList()),
                        FigurePart.count("open", in(counted, NeedState.OPEN)),
                        FigurePart.count("inProgress", in(counted, NeedState.IN_PROGRESS)),
                        FigurePart.count("covered", in(counted, NeedState.COVERED)),
                        FigurePart.share(
                                "coveredShare",
                                counted.stream()
                                        .map(one -> one.entry(one.state() == NeedState.COVERED))
                                        .toList())));
    }

    private static List<Entry> in(List<RecordedNeed> needs, NeedState state) {
        return needs.stream()
                .filter(one -> one.state() == state)
                .map(one -> one.entry(true))
                .toList();
    }
}
