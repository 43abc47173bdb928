package khlang.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import khlang.calendar.BangkokClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SpamGuardTest {

    private Instant now = Instant.parse("2021-12-01T03:00:00Z");
    private SpamGuard guard;

    @BeforeEach
    void prepare() {
        guard = started();
    }

    private SpamGuard started() {
        var started = new SpamGuard();
        started.clock =
                new Clock() {
                    @Override
                    public Instant instant() {
                        return now;
                    }

                    @Override
                    public ZoneId getZone() {
                        return BangkokClock.ZONE;
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        throw new UnsupportedOperationException("There is one zone");
                    }
                };
        started.prepare();
        return started;
    }

    @Test
    void aFormIsNeitherSentAtOnceNorTheNextDay() {
        String stamp = guard.stamp();
        assertThat(guard.age(stamp)).isEqualTo(SpamGuard.Age.TOO_YOUNG);
        now = now.plus(SpamGuard.SHORTEST);
        assertThat(guard.age(stamp)).isEqualTo(SpamGuard.Age.RIGHT);
        now = now.plus(SpamGuard.LONGEST);
        assertThat(guard.age(stamp)).isEqualTo(SpamGuard.Age.TOO_OLD);
    }

    @Test
    void nobodyMakesAStampUpOrTurnsItsClockBack() {
        String stamp = guard.stamp();
        now = now.plusSeconds(60);
        String earlier = stamp.replaceFirst("^[0-9]+", "" + (now.toEpochMilli() - 30_000));
        assertThat(guard.age(earlier)).isEqualTo(SpamGuard.Age.FORGED);
        assertThat(guard.age("")).isEqualTo(SpamGuard.Age.FORGED);
        assertThat(guard.age("1.2.3")).isEqualTo(SpamGuard.Age.FORGED);
        assertThat(started().age(stamp)).as("of before a restart").isEqualTo(SpamGuard.Age.FORGED);
    }

    @Test
    void aSecondClickOpensTheSamePageAndAnotherFormAnother() {
        String stamp = guard.stamp();
        assertThat(guard.ownKey(stamp))
                .isEqualTo(guard.ownKey(stamp))
                .isNotEqualTo(guard.ownKey(guard.stamp()))
                .isNotEqualTo(started().ownKey(stamp))
                .hasSize(43)
                .doesNotContain(SpamGuard.formKey(stamp));
    }

    @Test
    void oneAddressIsSlowedDownAndOthersAreNot() {
        for (int i = 0; i < SpamGuard.OF_ONE; i++) {
            assertThat(guard.isOpenFor("10.0.0.1")).isTrue();
            guard.taken("10.0.0.1");
        }
        assertThat(guard.isOpenFor("10.0.0.1")).isFalse();
        assertThat(guard.isOpenFor("10.0.0.2")).isTrue();
        now = now.plus(Duration.ofMinutes(61));
        assertThat(guard.isOpenFor("10.0.0.1")).isTrue();
    }

    @Test
    void manyAddressesTogetherAreSlowedDown() {
        for (int i = 0; i < SpamGuard.OF_ALL; i++) {
            guard.taken("10.0.1." + i);
        }
        assertThat(guard.isOpenFor("10.0.2.1")).isFalse();
    }
}
