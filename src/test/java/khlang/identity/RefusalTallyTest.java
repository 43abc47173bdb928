package khlang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import khlang.identity.RefusalTally.Sum;
import khlang.identity.RefusalTally.Who;
import org.junit.jupiter.api.Test;

class RefusalTallyTest {

    private static final Instant START = Instant.parse("2026-11-27T02:00:00Z");
    private static final Who SOMCHAI = new Who("somchai", "10.0.0.5");

    private final RefusalTally tally = new RefusalTally();

    @Test
    void theFirstIsTakenDownAtOnceAndTheRestAsOneSum() {
        assertThat(tally.count(SOMCHAI, START)).isEqualTo(SOMCHAI);
        for (int second = 1; second <= 1_000; second++) {
            assertThat(tally.count(SOMCHAI, START.plusMillis(second))).isNull();
        }
        assertThat(tally.takeOld(START.plus(Duration.ofMinutes(14)))).isEmpty();
        assertThat(tally.takeOld(START.plus(Duration.ofMinutes(15))))
                .containsExactly(new Sum(SOMCHAI, START, 1_000, START.plusMillis(1_000)));
        assertThat(tally.takeAll()).isEmpty();
    }

    @Test
    void oneAloneNeedsNoSumAndAnotherLaterIsAFirstAgain() {
        tally.count(SOMCHAI, START);
        assertThat(tally.takeOld(START.plus(Duration.ofHours(1)))).isEmpty();
        assertThat(tally.count(SOMCHAI, START.plus(Duration.ofHours(1)))).isEqualTo(SOMCHAI);
    }

    @Test
    void accountsAndAddressesAreToldApart() {
        tally.count(SOMCHAI, START);
        assertThat(tally.count(new Who("somchai", "10.0.0.6"), START)).isNotNull();
        assertThat(tally.count(new Who("malee", "10.0.0.5"), START)).isNotNull();
    }

    @Test
    void whoComesFromTooManyAddressesIsOneSum() {
        int written = 0;
        for (int address = 0; address < 10_000; address++) {
            written += tally.count(new Who("?", "10.1." + address), START) == null ? 0 : 1;
        }
        assertThat(written).isEqualTo(RefusalTally.MOST + 1);
        assertThat(tally.takeAll())
                .containsExactly(new Sum(RefusalTally.OTHERS, START, 9_799, START));
    }
}
