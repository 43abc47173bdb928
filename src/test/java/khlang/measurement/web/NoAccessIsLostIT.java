package khlang.measurement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import khlang.launcher.LoneDatabase;
import khlang.system.PortalProcess;
import khlang.system.Waiting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The program is killed, and the database is killed, stands still or is off, while many read. What
 * is counted afterwards lies between the answers that were complete and the requests that were
 * sent.
 */
@EnabledOnOs(OS.LINUX) // stops and continues the database's process by signals
class NoAccessIsLostIT {

    private static final int READERS = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration WHILE = Duration.ofSeconds(5);
    private static final Duration OUTAGE = Duration.ofSeconds(60);
    private static final List<String> SLUGS =
            List.of("cg-elderly-allowance", "cg-newborn-grant", "cg-disability-allowance");

    @TempDir Path data;

    private final Map<String, long[]> ledger = new TreeMap<>();

    @Test
    void killedUnderFullLoad() throws IOException {
        try (PortalProcess portal = PortalProcess.run(data).awaitReady()) {
            readWhole(portal);
            var load = new ReadingLoad(portal.base(), SLUGS, READERS, 0);
            letGoOn(load, WHILE);
            portal.kill();
            end("killed", load);
        }
        try (PortalProcess portal = PortalProcess.run(data).awaitReady()) {
            checkBetween(portal);
            readWhole(portal);
            long database = PortalProcess.databasePid(data);
            signal("STOP", database);
            var load = new ReadingLoad(portal.base(), SLUGS, READERS, 0);
            letGoOn(load, WHILE);
            portal.kill();
            signal("CONT", database);
            end("killed while the database stood still", load);
        }
        try (PortalProcess portal = PortalProcess.run(data).awaitReady()) {
            checkBetween(portal);
            portal.stop();
        }
        try (Stream<Path> journals = Files.list(data.resolve("counted"))) {
            assertThat(journals).as("all is in the database").isEmpty();
        }
    }

    @Test
    void theDatabaseStandsStillForAMinute() throws IOException {
        try (PortalProcess portal = PortalProcess.run(data).awaitReady()) {
            long database = PortalProcess.databasePid(data);
            aMinuteWithout(
                    portal,
                    "stood still",
                    () -> signal("STOP", database),
                    () -> signal("CONT", database));
        }
    }

    /** One beside the portal, which the portal cannot start again itself. */
    @Test
    void theDatabaseIsSwitchedOffForAMinute(@TempDir Path beside) throws IOException {
        try (LoneDatabase database = LoneDatabase.in(beside);
                PortalProcess portal = PortalProcess.run(data, database.settings()).awaitReady()) {
            aMinuteWithout(portal, "was off", database::off, database::on);
            portal.stop();
        }
    }

    private void aMinuteWithout(PortalProcess portal, String what, Turn away, Turn back)
            throws IOException {
        readWhole(portal);
        var load = new ReadingLoad(portal.base(), SLUGS, READERS, 20);
        letGoOn(load, WHILE);
        long before = load.received();
        away.turn();
        letGoOn(load, OUTAGE);
        long during = load.received() - before;
        assertThat(portal.get("health/ready").body()).contains("DOWN");
        back.turn();
        letGoOn(load, WHILE);
        end("the database %s for %d s".formatted(what, OUTAGE.toSeconds()), load);
        System.out.println("answers before " + before + ", during " + during);
        assertThat(load.refused()).isZero();
        assertThat(load.broken()).isZero();
        assertThat(during).as("pages go on from memory").isGreaterThan(10L * before);
        ledger.forEach((slug, numbers) -> assertThat(numbers[0]).isEqualTo(numbers[1]));
        checkBetween(portal);
    }

    /** Takes the database away, or brings it back. */
    @FunctionalInterface
    private interface Turn {

        void turn() throws IOException;
    }

    /** The portal's own, as when a machine has no memory left; it comes back by itself. */
    @Test
    void theDatabaseIsKilled() throws IOException {
        try (PortalProcess portal = PortalProcess.run(data).awaitReady()) {
            readWhole(portal);
            var load = new ReadingLoad(portal.base(), SLUGS, READERS, 20);
            letGoOn(load, WHILE);
            long database = PortalProcess.databasePid(data);
            signal("KILL", database);
            Waiting.until(
                    PATIENCE,
                    () -> portal.get("health/ready").statusCode() == 200 && isAnother(database),
                    Boolean::booleanValue);
            letGoOn(load, WHILE);
            end("the database was killed", load);
            assertThat(load.refused()).isZero();
            assertThat(load.broken()).isZero();
            checkBetween(portal);
            portal.stop();
            assertThat(data.resolve("database/mariadbd.pid")).as("stopped, too").doesNotExist();
        }
    }

    private boolean isAnother(long database) {
        try {
            return PortalProcess.databasePid(data) != database;
        } catch (IOException e) {
            return false; // its file is written anew at this moment
        }
    }

    /** Brings the pages into memory; counted like all others. */
    private void readWhole(PortalProcess portal) {
        var load = new ReadingLoad(portal.base(), SLUGS, 1, 0);
        Waiting.until(PATIENCE, load::received, received -> received >= SLUGS.size());
        load.stop();
        note(load);
    }

    private static void letGoOn(ReadingLoad load, Duration time) {
        Instant end = Instant.now().plus(time);
        long before = load.received();
        Waiting.until(time.plus(PATIENCE), Instant::now, end::isBefore);
        assertThat(load.received()).isGreaterThan(before);
    }

    private void end(String what, ReadingLoad load) {
        load.stop();
        System.out.println(what + ": " + load.broken() + " answers were broken off");
        assertThat(load.broken()).as("one on each wire at most").isLessThanOrEqualTo(READERS);
        note(load);
    }

    private void note(ReadingLoad load) {
        load.ledger()
                .forEach(
                        (slug, numbers) -> {
                            long[] sum = ledger.computeIfAbsent(slug, none -> new long[2]);
                            sum[0] += numbers[0];
                            sum[1] += numbers[1];
                        });
    }

    /** Waits until all that was received is counted, and looks that no more is. */
    private void checkBetween(PortalProcess portal) {
        var rows =
                new CountedRows(
                        path ->
                                portal.send(CountedRows.request(portal.base(), portal.apiToken()))
                                        .body());
        ledger.forEach(
                (slug, numbers) ->
                        Waiting.until(
                                PATIENCE, () -> rows.total(slug), some -> some >= numbers[1]));
        CountedRows.awaitNextBatches();
        ledger.forEach(
                (slug, numbers) -> {
                    long counted = rows.total(slug);
                    System.out.printf(
                            "%-28s sent %7d, counted %7d, received %7d%n",
                            slug, numbers[0], counted, numbers[1]);
                    assertThat(counted).isBetween(numbers[1], numbers[0]);
                });
    }

    private static void signal(String name, long pid) throws IOException {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
