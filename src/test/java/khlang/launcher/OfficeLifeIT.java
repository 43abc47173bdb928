package khlang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import khlang.system.PortalProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to a portal on an office's PC: killed, without power, moved to an odd folder. */
@EnabledOnOs(OS.LINUX) // kills processes by number
class OfficeLifeIT {

    private static final String PAGE = "documents/cg-elderly-allowance";
    private static final String SEARCH = "search?q=%E0%B9%80%E0%B8%9A%E0%B8%B5%E0%B9%89%E0%B8%A2";

    @Test
    void comesBackAfterBeingKilledAndAfterAPowerCut(@TempDir Path data) throws IOException {
        PortalProcess first = PortalProcess.run(data).awaitReady();
        assertThat(first.output()).contains(data.resolve("khlang.properties").toString());
        ProcessHandle orphan = database(data);
        long documents = documents(first);
        first.kill();
        assertThat(orphan.isAlive()).as("the database outlives its launcher").isTrue();

        // Its address must not lead a later command to a portal that is not there.
        PortalProcess second = PortalProcess.run(data).awaitReady();
        assertThat(orphan.isAlive()).as("the database left over").isFalse();
        assertThat(second.get(PAGE).statusCode()).isEqualTo(200);
        assertThat(documents(second)).isEqualTo(documents);
        assertThat(second.output()).doesNotContain("reading the first documents", "token");
        ProcessHandle ours = database(data);
        second.kill();
        ours.destroyForcibly();
        ours.onExit().completeOnTimeout(ours, 10, TimeUnit.SECONDS).join();

        try (PortalProcess third = PortalProcess.run(data).awaitReady()) {
            assertThat(third.get(PAGE).statusCode()).isEqualTo(200);
            assertThat(third.get(SEARCH).body()).contains(PAGE);
            assertThat(documents(third)).isEqualTo(documents);
            ProcessHandle last = database(data);
            assertThat(third.stop()).isLessThan(Duration.ofSeconds(10));
            assertThat(third.awaitExit()).as("ended by the signal").isIn(0, 143);
            assertThat(last.isAlive()).as("the database").isFalse();
            assertThat(data.resolve("running.properties")).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Built Payara Micro Runtime", "weld.Version", "FlywayExecutor"})
    void aStartThatIsCalledOffEndsWithoutComplaint(String reached, @TempDir Path data)
            throws IOException {
        try (PortalProcess called = PortalProcess.run(data)) {
            called.awaitInLog(reached);
            assertThat(called.stop()).isLessThan(Duration.ofSeconds(10));
            assertThat(called.awaitExit()).isIn(0, 143);
            assertThat(called.output().lines().toList())
                    .as("what a person reads")
                    .hasSize(2)
                    .last()
                    .isEqualTo("Khlang is starting …");
            assertThat(data.resolve("database/mariadbd.pid")).doesNotExist();
        }
    }

    @Test
    void runsFromAFolderWithSpacesAndThaiLetters(@TempDir Path elsewhere) throws IOException {
        Path home = Files.createDirectory(elsewhere.resolve("คลังความรู้ ของเทศบาล"));
        copy(PortalProcess.program(), home.resolve("target/khlang"));
        copy(Path.of("content"), home.resolve("content"));
        Files.copy(Path.of("khlang"), home.resolve("khlang"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("khlang"), home.resolve("khlang"));
        Map<String, String> quick = Map.of("KHLANG_REHEARSAL", "off");
        try (PortalProcess portal = PortalProcess.script(link, quick, "run").awaitReady()) {
            assertThat(portal.output()).contains(home.resolve("data").toString());
            assertThat(portal.get(PAGE).statusCode()).isEqualTo(200);
            assertThat(home.resolve("data/database")).isDirectory();
        }
    }

    private static long documents(PortalProcess portal) {
        String answer =
                portal.send(portal.asAdministrator("api/v1/content-imports").build()).body();
        assertThat(answer).matches("\\{\"documents\":[1-9]\\d+}");
        return Long.parseLong(answer.replaceAll("\\D", ""));
    }

    private static ProcessHandle database(Path data) throws IOException {
        return ProcessHandle.of(PortalProcess.databasePid(data)).orElseThrow();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(
                from,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(
                            Path directory, BasicFileAttributes attributes) throws IOException {
                        Files.createDirectories(to.resolve(from.relativize(directory)));
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.copy(file, to.resolve(from.relativize(file)));
                        return FileVisitResult.CONTINUE;
                    }
                });
    }
}
