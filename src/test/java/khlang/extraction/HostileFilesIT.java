package khlang.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import khlang.extraction.HostileFiles.Hostile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each hostile file ends in one Thai sentence or is read, and nothing of it stays. */
class HostileFilesIT {

    private static final long MOST_MEMORY = 512L << 20;
    private static final long PAUSE = 2_000_000; // nanoseconds

    @TempDir Path folder;

    private final AtomicLong memory = new AtomicLong();
    private final AtomicBoolean over = new AtomicBoolean();
    private Thread watch;

    static List<Hostile> files() {
        return HostileFiles.all();
    }

    @BeforeEach
    void watchMemory() {
        Limited.forgetOthers();
        watch =
                Thread.ofPlatform()
                        .start(
                                () -> {
                                    while (!over.get()) {
                                        memory.accumulateAndGet(
                                                Limited.mostMemoryOfChildren(), Math::max);
                                        LockSupport.parkNanos(PAUSE);
                                    }
                                });
    }

    @AfterEach
    void endWatch() throws InterruptedException {
        over.set(true);
        watch.join();
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyHostileFileEndsInOneSentenceOrIsRead(Hostile hostile) throws IOException {
        Path file = folder.resolve("stored");
        hostile.maker().make(file);
        byte[] before = hash(file);
        long began = System.nanoTime();

        Reading reading = reader(hostile).read(file, hostile.fileName());

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(75));
        if (hostile.expected() == null) {
            assertThat(reading).isInstanceOf(Reading.Read.class);
        } else {
            assertThat(reading)
                    .isInstanceOfSatisfying(
                            Reading.Refused.class,
                            refused -> assertThat(refused.refusal()).isEqualTo(hostile.expected()));
            assertThat(hostile.expected().sentence()).matches("[^\\n]*\\p{IsThai}[^\\n]*");
        }
        assertThat(reading.toString()).doesNotContain("root:");
        assertThat(memory.get()).isPositive().isLessThan(MOST_MEMORY);
        assertThat(Limited.children()).isEmpty();
        assertThat(Limited.leftIn(folder)).isEmpty();
        assertThat(hash(file)).isEqualTo(before);
    }

    /** Where time is to run out, nobody waits a minute for it. */
    private Extraction reader(Hostile hostile) {
        Extraction extraction = Limited.extraction(folder);
        if (hostile.expected() == Refusal.TOO_SLOW) {
            extraction.processes =
                    Limited.ready(
                            new LimitedProcesses(
                                    new ChildLimits(Duration.ofSeconds(6), 1, 0, Duration.ZERO)),
                            folder);
        }
        return extraction;
    }

    private static byte[] hash(Path file) throws IOException {
        try {
            return java.security.MessageDigest.getInstance("SHA-256")
                    .digest(Files.readAllBytes(file));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
