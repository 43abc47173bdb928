package khlang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInCrowdTest {

    private static final String NO_MARK = "";

    private final HandClock clock = new HandClock(Instant.parse("2026-11-27T01:30:00Z"));
    private final SignInCrowd crowd = new SignInCrowd();

    @BeforeEach
    void prepare(@TempDir Path data) {
        var key = new IdentityKey();
        key.dataFolder = data.toString();
        crowd.clock = clock;
        crowd.browsers = new KnownBrowsers();
        crowd.browsers.key = key;
        crowd.browsers.clock = clock;
        crowd.prepare();
    }

    @Test
    void anOfficeOfTwoHundredMayComeAtOnceAndTenMoreEachSecond() {
        assertThat(admitted(300, "10.0.0.5")).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(admitted(300, "10.0.0.5")).isEqualTo(10);
        clock.advance(Duration.ofHours(1));
        assertThat(admitted(300, "10.0.0.5")).isEqualTo(200);
    }

    @Test
    void oneAddressDoesNotStandInTheWayOfAnother() {
        assertThat(admitted(300, "10.0.0.5")).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(admitted(10_000, "10.0.0.5")).isEqualTo(10);
        assertThat(admitted(50, "10.0.0.6")).isEqualTo(50);
    }

    @Test
    void manyAddressesTogetherGetAHundredASecond() {
        assertThat(admittedOfMany(1_000)).isEqualTo(200);
        clock.advance(Duration.ofSeconds(1));
        assertThat(admittedOfMany(1_000)).isEqualTo(100);
    }

    @Test
    void aBrowserThatSomebodyHasSignedInWithIsCountedByItself() {
        String mark = crowd.browsers.mark("somchai");
        admittedOfMany(1_000);
        assertThat(crowd.admits("10.0.0.1", NO_MARK)).isFalse();
        assertThat(crowd.admits("10.0.0.1", mark)).isTrue();
        assertThat(crowd.admits("10.0.0.1", forged(mark))).isFalse();
        assertThat(IntStream.range(0, 300).filter(i -> crowd.admits("10.0.0.1", mark)).count())
                .isEqualTo(199);
    }

    /** The last sign of a seal has bits that mean nothing, so another one is changed. */
    private static String forged(String mark) {
        int at = mark.length() - 10;
        return mark.substring(0, at)
                + (mark.charAt(at) == 'A' ? 'B' : 'A')
                + mark.substring(at + 1);
    }

    private long admitted(int tries, String address) {
        return IntStream.range(0, tries).filter(i -> crowd.admits(address, NO_MARK)).count();
    }

    private long admittedOfMany(int addresses) {
        return IntStream.range(0, addresses)
                .filter(i -> crowd.admits("10.1." + i / 250 + "." + i % 250, NO_MARK))
                .count();
    }
}
