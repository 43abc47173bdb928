package khlang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LogGapsTest {

    private final SteppingClock clock = new SteppingClock();
    private final LogGaps gaps = new LogGaps(clock);

    @Test
    void withoutAGapAllIsCertain() {
        gaps.note(4, changes(5, 6, 7));
        assertThat(gaps.open()).isEmpty();
        assertThat(gaps.certain(7)).isEqualTo(7);
    }

    @Test
    void nothingIsCertainBeyondAGapUntilItCloses() {
        gaps.note(4, changes(6, 9));
        assertThat(gaps.open()).containsExactly(5L, 7L, 8L);
        assertThat(gaps.certain(9)).isEqualTo(4);
        gaps.close(5);
        assertThat(gaps.certain(9)).isEqualTo(6);
    }

    @Test
    void whatStaysAwayWasRolledBack() {
        gaps.note(4, changes(6));
        clock.step(Duration.ofSeconds(59));
        assertThat(gaps.open()).containsExactly(5L);
        clock.step(Duration.ofSeconds(2));
        assertThat(gaps.open()).isEmpty();
        assertThat(gaps.certain(6)).isEqualTo(6);
    }

    @Test
    void aLogThatWasCutIsNotWaitedFor() {
        gaps.note(0, changes(1_000_000));
        assertThat(gaps.open()).hasSize(100);
    }

    private static List<SearchChange> changes(long... positions) {
        return LongStream.of(positions).mapToObj(p -> new SearchChange(p, "slug-" + p)).toList();
    }
}
