package khlang.measurement;

import java.time.LocalDate;
import java.util.Comparator;

/** What is counted together: a term on a day in Bangkok, asked by the public or by staff. */
record DailySearch(LocalDate day, AccessAudience audience, String term)
        implements Comparable<DailySearch> {

    /** Rows are always written in this order, so that two writers never wait for each other. */
    private static final Comparator<DailySearch> ORDER =
            Comparator.comparing(DailySearch::day)
                    .thenComparing(DailySearch::audience)
                    .thenComparing(DailySearch::term);

    @Override
    public int compareTo(DailySearch other) {
        return ORDER.compare(this, other);
    }
}
