package khlang.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import khlang.calendar.BangkokClock;
import khlang.calendar.FiscalYear;
import khlang.database.TableChanges;
import org.junit.jupiter.api.Test;

class KeptCountsTest {

    private static final FiscalYear YEAR = new FiscalYear(2565);

    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2022-03-01T16:59:00Z"));
    private final Clock clock = ((InstantSource) now::get).withZone(BangkokClock.ZONE);
    private final TableChanges changes = new TableChanges();
    private final KeptCounts<Integer> counts = new KeptCounts<>(changes, clock, 100, one -> 1);
    private int trainings;
    private int meetings;

    private int trainings(FiscalYear year) {
        return counts.of(Training.class, year, () -> from("training", ++trainings));
    }

    private int meetings() {
        return counts.of(Sharing.class, YEAR, () -> from("sharing_event", ++meetings));
    }

    /** Counts as if a table had been read for it. */
    private int from(String table, int value) {
        return changes.use(new TableChanges.Counted<>(value, 0, Set.of(table)));
    }

    private static final class Training {}

    private static final class Sharing {}

    @Test
    void aRoomIsAskedAgainOnlyWhenItsOwnTablesAreWritten() {
        assertThat(trainings(YEAR)).isEqualTo(1);
        assertThat(trainings(YEAR)).isEqualTo(1);
        assertThat(meetings()).isEqualTo(1);
        changes.changed(Set.of("training"));
        assertThat(trainings(YEAR)).isEqualTo(2);
        assertThat(meetings()).as("the other room").isEqualTo(1);
        changes.changed(Set.of("sharing_event"));
        assertThat(trainings(YEAR)).isEqualTo(2);
        assertThat(meetings()).isEqualTo(2);
    }

    @Test
    void everyYearStandsForItself() {
        assertThat(trainings(YEAR)).isEqualTo(1);
        assertThat(trainings(YEAR.next())).isEqualTo(2);
        assertThat(trainings(YEAR)).isEqualTo(1);
    }

    @Test
    void theTurnOfTheDayInBangkokCountsAgain() {
        assertThat(trainings(YEAR)).isEqualTo(1);
        now.updateAndGet(at -> at.plus(Duration.ofSeconds(59)));
        assertThat(trainings(YEAR)).isEqualTo(1);
        now.updateAndGet(at -> at.plus(Duration.ofSeconds(1)));
        assertThat(trainings(YEAR)).isEqualTo(2);
    }

    @Test
    void whatIsCountedWithWhatIsKeptFallsWithIt() {
        var sums = new KeptCounts<String>(changes, clock, 100, one -> 1);
        assertThat(trainings(YEAR)).isEqualTo(1);
        assertThat(sums.of(Training.class, YEAR, () -> "of " + trainings(YEAR))).isEqualTo("of 1");
        changes.changed(Set.of("training"));
        assertThat(sums.of(Training.class, YEAR, () -> "of " + trainings(YEAR))).isEqualTo("of 2");
    }

    @Test
    void whatCouldNotBeCountedIsNotKept() {
        assertThatThrownBy(
                        () ->
                                counts.of(
                                        Training.class,
                                        YEAR,
                                        () -> {
                                            throw new IllegalStateException("no database");
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(trainings(YEAR)).isEqualTo(1);
    }
}
