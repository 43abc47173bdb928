package khlang.recognition;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import khlang.calendar.FiscalYear;

/**
 * Which recognitions are asked for.
 *
 * @param words in the name of the recipient or in the reason; empty for any
 * @param year in which they were given; empty for any
 * @param month in which they were given; empty for any
 * @param kind empty for any
 * @param division the slug of that of the recipient; empty for any
 */
public record RecognitionFilter(
        String words,
        Optional<FiscalYear> year,
        Optional<YearMonth> month,
        Optional<RecognitionKind> kind,
        String division) {

    /** Nothing is null. */
    public RecognitionFilter {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(division, "division");
    }
}
