package khlang.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import khlang.system.StandingClock;
import khlang.visitor.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecentVisitsTest {

    private static final int MANY = 200_000;

    private final StandingClock clock = new StandingClock("2022-09-30T03:00:00Z");
    private final RecentVisits visits = new RecentVisits();
    private final SplittableRandom random = new SplittableRandom(2565);

    @BeforeEach
    void start() {
        visits.clock = clock;
    }

    @Test
    void halfAnHourIsExact() {
        var visitor = new Visitor(1, 2);
        assertThat(isNew(visitor, 7)).isTrue();
        clock.pass(RecentVisits.WINDOW.minusMillis(1));
        assertThat(isNew(visitor, 7)).isFalse();
        clock.pass(Duration.ofMillis(1));
        assertThat(isNew(visitor, 7)).isTrue();
    }

    @Test
    void nobodyIsTakenForAnotherAndNobodyIsForgottenTooEarly() {
        Visitor[] people = new Visitor[MANY];
        for (int i = 0; i < MANY; i++) {
            people[i] = new Visitor(random.nextLong(), random.nextLong());
            assertThat(isNew(people[i], 7)).isTrue();
        }
        clock.pass(RecentVisits.WINDOW.minusSeconds(1));
        int again = 0;
        for (Visitor one : people) {
            again += isNew(one, 7) ? 1 : 0;
        }
        // 200,000 in 524,288 places: a row of eight overflows for two or three in a thousand.
        assertThat(again).isLessThan(MANY / 200);
    }

    @Test
    void oneVisitorReadsManyDocuments() {
        var visitor = new Visitor(random.nextLong(), random.nextLong());
        for (int document = 1; document <= 10_000; document++) {
            assertThat(isNew(visitor, document)).isTrue();
        }
        assertThat(isNew(visitor, 5_000)).isFalse();
    }

    @Test
    void whatCouldNotBeCountedIsNotRemembered() {
        var visitor = new Visitor(1, 2);
        assertThat(visits.once(visitor, 7, AccessKind.VIEW, () -> false)).isFalse();
        assertThat(isNew(visitor, 7)).isTrue();
    }

    @Test
    void aDoubleClickCountsOnceAndOnlyAfterThatIsTheSecondAnswered() throws InterruptedException {
        var visitor = new Visitor(1, 2);
        var counted = new AtomicInteger();
        var wrong = new AtomicInteger();
        var start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 16; i++) {
                pool.execute(
                        () -> {
                            awaitQuietly(start);
                            visits.once(
                                    visitor,
                                    7,
                                    AccessKind.VIEW,
                                    () -> counted.incrementAndGet() > 0);
                            wrong.addAndGet(counted.get() == 1 ? 0 : 1);
                        });
            }
            start.countDown();
        }
        assertThat(counted).hasValue(1);
        assertThat(wrong).hasValue(0);
    }

    private boolean isNew(Visitor visitor, long document) {
        return visits.once(visitor, document, AccessKind.VIEW, () -> true);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
