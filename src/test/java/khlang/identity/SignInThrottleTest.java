package khlang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import khlang.identity.SignInThrottle.Guessed;
import khlang.identity.SignInThrottle.Scope;
import khlang.visitor.Networks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {

    private static final List<Guessed> SOMCHAI =
            List.of(
                    new Guessed(Scope.PAIR, "somchai 10.0.0.5"),
                    new Guessed(Scope.ACCOUNT, "somchai"),
                    new Guessed(Scope.ADDRESS, "10.0.0.5"));

    private final HandClock clock = new HandClock(Instant.parse("2026-11-27T02:00:00Z"));
    private final SignInThrottle throttle = new SignInThrottle();

    @BeforeEach
    void prepare() {
        throttle.clock = clock;
        throttle.prepare();
    }

    @Test
    void fourWrongTriesCostNothing() {
        for (int i = 0; i < 4; i++) {
            assertThat(throttle.admit(SOMCHAI)).isEmpty();
        }
        assertThat(throttle.admit(SOMCHAI)).isEmpty();
    }

    @Test
    void thenEachWrongTryDoublesTheWaitUpToAQuarterOfAnHour() {
        wrong(SOMCHAI, 5);
        assertThat(throttle.admit(SOMCHAI)).contains(Duration.ofSeconds(2));
        clock.advance(Duration.ofSeconds(2));
        assertThat(throttle.admit(SOMCHAI)).isEmpty();
        assertThat(throttle.admit(SOMCHAI)).contains(Duration.ofSeconds(4));
        wrong(SOMCHAI, 20);
        assertThat(throttle.admit(SOMCHAI).orElseThrow()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void threeLettersAnHourAreEnough() {
        var letters = List.of(new Guessed(Scope.LETTER, "somchai"));
        for (int i = 0; i < 3; i++) {
            assertThat(throttle.admit(letters)).isEmpty();
        }
        assertThat(throttle.admit(letters)).contains(Duration.ofMinutes(5));
        clock.advance(Duration.ofMinutes(5));
        assertThat(throttle.admit(letters)).isEmpty();
        assertThat(throttle.admit(letters)).contains(Duration.ofMinutes(10));
    }

    @Test
    void triesWhileWaitingDoNotMakeItLonger() {
        wrong(SOMCHAI, 5);
        for (int i = 0; i < 1_000; i++) {
            throttle.admit(SOMCHAI);
        }
        assertThat(throttle.admit(SOMCHAI)).contains(Duration.ofSeconds(2));
    }

    @Test
    void theRightPasswordForgets() {
        wrong(SOMCHAI, 4);
        assertThat(throttle.admit(SOMCHAI)).isEmpty();
        throttle.takeBack(SOMCHAI);
        wrong(SOMCHAI, 4);
        assertThat(throttle.admit(SOMCHAI)).isEmpty();
    }

    @Test
    void anOfficeBehindOneAddressSignsInUnhindered() {
        for (int i = 0; i < 500; i++) {
            List<Guessed> one =
                    List.of(
                            new Guessed(Scope.PAIR, "staff" + i + " 10.0.0.5"),
                            new Guessed(Scope.ACCOUNT, "staff" + i),
                            new Guessed(Scope.ADDRESS, "10.0.0.5"));
            assertThat(throttle.admit(one)).isEmpty();
            throttle.takeBack(one);
        }
    }

    @Test
    void oneAddressCannotTryManyNames() {
        for (int i = 0; i < 100; i++) {
            throttle.admit(List.of(new Guessed(Scope.ADDRESS, "203.0.113.7")));
        }
        assertThat(throttle.admit(List.of(new Guessed(Scope.ADDRESS, "203.0.113.7")))).isPresent();
        assertThat(throttle.admit(List.of(new Guessed(Scope.ADDRESS, "203.0.113.8")))).isEmpty();
    }

    @Test
    void strangersNeverShutTheOwnerOutForMoreThanAMinute() {
        List<Guessed> anywhere = List.of(new Guessed(Scope.ACCOUNT, "somchai"));
        wrong(anywhere, 500);
        assertThat(throttle.admit(anywhere).orElseThrow()).isEqualTo(Duration.ofMinutes(1));
        var known = List.of(new Guessed(Scope.BROWSER, "somchai abc"));
        assertThat(throttle.admit(known)).isEmpty();
    }

    @Test
    void afterAnHourNothingIsHeldAgainstAnybody() {
        wrong(SOMCHAI, 10);
        clock.advance(Duration.ofMinutes(61));
        wrong(SOMCHAI, 4);
        assertThat(throttle.admit(SOMCHAI)).isEmpty();
    }

    @Test
    void manyAtTheSameTimeGainNothing() throws InterruptedException {
        var through = new java.util.concurrent.atomic.AtomicInteger();
        Thread[] threads = new Thread[8];
        for (int i = 0; i < threads.length; i++) {
            threads[i] =
                    Thread.ofPlatform()
                            .start(
                                    () -> {
                                        for (int n = 0; n < 50; n++) {
                                            if (throttle.admit(SOMCHAI).isEmpty()) {
                                                through.incrementAndGet();
                                            }
                                        }
                                    });
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(through.get()).isEqualTo(5);
    }

    @Test
    void aHouseholdOfNewAddressesIsOne() {
        assertThat(Networks.of("2001:db8:1:2:3:4:5:6")).isEqualTo("2001:db8:1:2");
        assertThat(Networks.of("10.0.0.5")).isEqualTo("10.0.0.5");
    }

    /** Waits as long as it must before each try. */
    private void wrong(List<Guessed> keys, int times) {
        for (int i = 0; i < times; i++) {
            throttle.admit(keys)
                    .ifPresent(
                            wait -> {
                                clock.advance(wait);
                                assertThat(throttle.admit(keys)).isEmpty();
                            });
        }
    }
}
