package khlang.recognition.measure;

import java.time.LocalDate;
import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;

/**
 * M30, recognitions and rewards; from records.
 *
 * <p>{@code count(recognition)} and {@code count(distinct recipient)} by the day on which it was
 * given; what was only nominated, was declined or was taken back is none. A person and a division
 * are different recipients. Nobody is ranked: the lists stand by day.
 */
final class RecognitionsGiven {

    static final String KEY = "M30";

    private RecognitionsGiven() {}

    /**
     * What it says of a year.
     *
     * @param today the day for which it is true
     * @param given in the order of their days; it may hold more than belongs to the year
     */
    static Figure of(FiscalYear year, LocalDate today, List<GivenRecognition> given) {
        List<GivenRecognition> counted =
                given.stream().filter(one -> one.countsIn(year, today)).toList();
        return new Figure(
                KEY,
                Provenance.RECORDS,
                true,
                year,
                today,
                List.of(
                        FigurePart.count(
                                "recognitions",
                                counted.stream().map(GivenRecognition::entry).toList()),
                        FigurePart.count(
                                "recipients",
                                counted.stream().map(GivenRecognition::recipient).toList())));
    }
}
