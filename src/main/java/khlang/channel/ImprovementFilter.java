package khlang.channel;

import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import khlang.calendar.FiscalYear;

/**
 * Which improvements are asked for.
 *
 * @param words in what was done; empty for any
 * @param year in which they were made; empty for any
 * @param month in which they were made; empty for any
 * @param channel empty for any
 * @param division the slug; empty for any
 * @param state how far they have come; empty for any
 * @param removed whether those that were removed are asked for, not those that stand
 */
public record ImprovementFilter(
        String words,
        Optional<FiscalYear> year,
        Optional<YearMonth> month,
        Optional<ImprovedChannel> channel,
        String division,
        Optional<TallyState> state,
        boolean removed) {

    /** Nothing is null. */
    public ImprovementFilter {
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(year, "year");
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(state, "state");
    }
}
