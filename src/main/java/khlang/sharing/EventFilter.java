package khlang.sharing;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import khlang.calendar.FiscalYear;

/**
 * Which events are asked for.
 *
 * @param words in the title, the place or a topic; empty for any
 * @param year in which they are held; empty for any
 * @param month in which they are held; empty for any
 * @param division the slug of the one that holds them; empty for any
 */
public record EventFilter(
        String words,
        Optional<FiscalYear> year,
        Optional<YearMonth> month,
        Optional<EventKind> kind,
        String division) {

    /** Everything. */
    public static final EventFilter ALL =
            new EventFilter("", Optional.empty(), Optional.empty(), Optional.empty(), "");

    /** Nothing is null. */
    public EventFilter {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(division, "division");
    }
}
