package khlang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundTaskTest {

    private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(4);
    private final AtomicInteger runs = new AtomicInteger();

    @AfterEach
    void shutDown() {
        scheduler.shutdownNow();
    }

    @Test
    void neverRunsTwiceAtTheSameTimeAndMissesNoRequest() throws InterruptedException {
        var together = new AtomicInteger();
        var most = new AtomicInteger();
        var asked = new AtomicInteger();
        var seen = new AtomicInteger();
        var task =
                new BackgroundTask(
                        "test",
                        () -> {
                            most.accumulateAndGet(together.incrementAndGet(), Math::max);
                            seen.set(asked.get());
                            together.decrementAndGet();
                        },
                        scheduler);
        for (int i = 0; i < 1000; i++) {
            asked.incrementAndGet();
            task.request();
        }
        await(() -> seen.get() == 1000);
        assertThat(most).hasValue(1);
    }

    @Test
    void aFailureIsTriedAgainWithoutBeingAsked() throws InterruptedException {
        var done = new CountDownLatch(1);
        var task =
                new BackgroundTask(
                        "test",
                        () -> {
                            if (runs.incrementAndGet() == 1) {
                                throw new IllegalStateException("the database is away");
                            }
                            done.countDown();
                        },
                        scheduler);
        task.request();
        assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void onceStoppedItBeginsNoMore() throws InterruptedException {
        var task = new BackgroundTask("test", runs::incrementAndGet, scheduler);
        task.request();
        await(() -> runs.get() == 1);
        task.stop();
        task.request();
        scheduler.shutdown();
        assertThat(scheduler.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        assertThat(runs).hasValue(1);
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 1000 && !condition.getAsBoolean(); i++) {
            Thread.sleep(10);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
