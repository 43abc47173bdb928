package khlang.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the limited process does, the portal goes on. */
class LimitedProcessesIT {

    @TempDir Path folder;

    @BeforeEach
    void forgetOthers() {
        Limited.forgetOthers();
    }

    @ParameterizedTest
    @CsvSource({
        "Hanging, TOO_SLOW",
        "Leaving, CRASHED",
        "Greedy, TOO_HEAVY",
        "Babbling, CRASHED",
        "Boasting, CRASHED",
        "Climbing, CRASHED",
        "Breeding, TOO_SLOW",
    })
    void aProcessGoneWrongIsOneSentence(String program, Refusal expected) throws IOException {
        var processes = misbehaving(program, limits(Duration.ofSeconds(8)));
        try (TaskResult result = processes.run(request())) {
            assertThat(result.refusal()).contains(expected);
        }
        assertThat(Limited.children()).isEmpty();
        assertThat(Limited.leftIn(folder)).isEmpty();
        assertThat(folder.resolve("climbed")).doesNotExist();
    }

    @Test
    void whoFindsAllPlacesTakenIsToldSoAtOnce() throws Exception {
        var processes = misbehaving("Hanging", limits(Duration.ofSeconds(60)));
        var first = CompletableFuture.supplyAsync(() -> processes.run(request()));
        awaitChildren(1);
        try (TaskResult second = processes.run(request())) {
            assertThat(second.refusal()).contains(Refusal.BUSY);
        }
        processes.stop();
        first.join().close();
    }

    @Test
    void noProcessOutlivesThePortal() throws Exception {
        var processes = misbehaving("Hanging", limits(Duration.ofSeconds(60)));
        var running = CompletableFuture.supplyAsync(() -> processes.run(request()));
        awaitChildren(1);
        processes.stop();
        try (TaskResult result = running.join()) {
            assertThat(result.refusal()).contains(Refusal.CRASHED);
        }
        assertThat(Limited.children()).isEmpty();
    }

    /** The portal may be killed without a chance to stop anything: its end of the pipe closes. */
    @Test
    void theProcessEndsWhenNobodyWaitsForItsAnswer() throws Exception {
        Path work = Files.createDirectories(folder.resolve("work"));
        Path pipe = folder.resolve("never-written");
        var limited = Limited.processes(folder);
        Process child =
                new ProcessBuilder(limited.command().words(work))
                        .directory(work.toFile())
                        .redirectErrorStream(true)
                        .start();
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        var endless = new TaskRequest(Task.TEXT, pipe, Map.of("name", "x"));
        FrameWriter.request(endless, child.getOutputStream());
        assertThat(child.isAlive()).isTrue();
        child.getOutputStream().close();
        assertThat(child.waitFor(60, java.util.concurrent.TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void theProcessGetsNoneOfOurEnvironment() {
        assertThat(ChildCommand.usual("x").words(folder))
                .noneMatch(word -> word.contains("KHLANG"));
        assertThat(ChildCommand.usual("x").words(folder)).contains("-Xmx240m");
    }

    private TaskRequest request() {
        return new TaskRequest(Task.TEXT, folder.resolve("none"), Map.of());
    }

    private static ChildLimits limits(Duration time) {
        return new ChildLimits(time, 1, 0, Duration.ofSeconds(1));
    }

    private LimitedProcesses misbehaving(String program, ChildLimits limits) {
        return Limited.ready(
                new LimitedProcesses(limits) {
                    @Override
                    ChildCommand command() {
                        return new ChildCommand(
                                System.getProperty("java.class.path"),
                                Misbehaving.class.getName() + "$" + program);
                    }
                },
                folder);
    }

    private static void awaitChildren(int count) {
        while (Limited.children().size() < count) {
            Thread.onSpinWait();
        }
    }
}
