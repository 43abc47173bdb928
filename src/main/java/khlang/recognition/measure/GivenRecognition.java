package khlang.recognition.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.recognition.Candidate;
import khlang.recognition.RecognitionKind;

/**
 * A recognition that was given and not taken back.
 *
 * @param id its key
 * @param person the key of who got it; 0 when a division did
 * @param division the slug of the division that got it, or of that of the person then; empty for
 *     those above the divisions
 * @param name of the person or of the division
 * @param day on which it was given
 */
record GivenRecognition(
        long id,
        RecognitionKind kind,
        long person,
        String division,
        String name,
        String reason,
        LocalDate day) {

    /** Whether it counts in a year as it is known on a day. */
    boolean countsIn(FiscalYear year, LocalDate asOf) {
        return FiscalYear.containing(day).equals(year) && !day.isAfter(asOf);
    }

    /** A line of a list that counts each recognition. */
    Entry entry() {
        return entry("recognition:" + id);
    }

    /** A line of a list that counts whoever got one once. */
    Entry recipient() {
        return entry(Candidate.key(person, division));
    }

    private Entry entry(String key) {
        return new Entry(
                key,
                true,
                name,
                kind.label() + ": " + reason,
                day,
                "/recognitions/" + id,
                Map.of(
                        Facet.DIVISION,
                        division,
                        Facet.KIND,
                        kind.label(),
                        Facet.MONTH,
                        YearMonth.from(day).toString()));
    }
}
