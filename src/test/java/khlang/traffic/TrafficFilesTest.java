package khlang.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import khlang.calendar.BangkokClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class TrafficFilesTest {

    private static final Instant NOON = Instant.parse("2021-10-01T05:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, BangkokClock.ZONE);
    private static final LocalDate TODAY = LocalDate.of(2021, 10, 1);

    private final TrafficQueue queue = new TrafficQueue();
    private final TrafficFolder folder = new TrafficFolder();
    private final TrafficWriter writer = new TrafficWriter();

    @TempDir Path data;

    @BeforeEach
    void putTogether() {
        folder.dataFolder = data.toString();
        writer.queue = queue;
        writer.folder = folder;
        writer.clock = CLOCK;
    }

    @Test
    void eachDayHasItsFileAndItIsAddedTo() throws IOException {
        queue.add(line(NOON.minusSeconds(24 * 3_600), "/yesterday"));
        queue.add(line(NOON, "/one"));
        writer.write();
        queue.add(line(NOON, "/two"));
        writer.write();
        assertThat(file("2021-09-30")).contains("/yesterday").hasLineCount(1);
        assertThat(file("2021-10-01")).contains("/one", "/two").hasLineCount(2);
        assertThat(folder.days())
                .extracting(TrafficDay::day)
                .containsExactly(TODAY, TODAY.minusDays(1));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyThePortalsAccountMayReadThem() throws IOException {
        queue.add(line(NOON, "/"));
        writer.write();
        assertThat(mode(data.resolve("traffic"))).isEqualTo("rwx------");
        assertThat(mode(data.resolve("traffic/2021-10-01.jsonl"))).isEqualTo("rw-------");
    }

    @Test
    void aFullQueueLosesWithoutWaitingAndTellsHowMany() throws IOException {
        for (int i = 0; i < TrafficQueue.CAPACITY + 3; i++) {
            queue.add(line(NOON, "/"));
        }
        assertThat(queue.lost()).isEqualTo(3);
        writer.write();
        assertThat(file("2021-10-01"))
                .hasLineCount(TrafficQueue.CAPACITY + 1)
                .endsWith("{\"at\":\"2021-10-01T12:00:00.000+07:00\",\"lost\":3}\n");
        queue.add(line(NOON, "/"));
        writer.write();
        assertThat(file("2021-10-01")).hasLineCount(TrafficQueue.CAPACITY + 2);
    }

    @Test
    void whileTheDiskRefusesLinesWait() throws IOException {
        Path inTheWay = Files.createFile(data.resolve("traffic"));
        queue.add(line(NOON, "/one"));
        writer.write();
        queue.add(line(NOON, "/two"));
        writer.write();
        Files.delete(inTheWay);
        writer.write();
        writer.write();
        assertThat(file("2021-10-01")).containsSubsequence("/one", "/two").hasLineCount(2);
    }

    @Test
    void aFileGoesWhenItsLastLineIsOldEnough() throws IOException {
        keep(TODAY.minusDays(101), TODAY.minusDays(100), TODAY);
        retention(100, false).clean();
        assertThat(folder.days())
                .extracting(TrafficDay::day)
                .containsExactly(TODAY, TODAY.minusDays(100));
    }

    @Test
    void nothingGoesWhileAnOrderHolds() throws IOException {
        keep(TODAY.minusDays(700), TODAY);
        retention(100, true).clean();
        assertThat(folder.days()).hasSize(2);
        retention(100, false).clean();
        assertThat(folder.days()).hasSize(1);
    }

    @Test
    void nothingGoesWhileNobodyKnowsWhetherAnOrderHolds() throws IOException {
        keep(TODAY.minusDays(700));
        TrafficRetention retention = retention(100, false);
        retention.holds =
                new TrafficHolds() {
                    @Override
                    boolean isHeld() {
                        throw new IllegalStateException("The database is away");
                    }
                };
        retention.clean();
        assertThat(folder.days()).hasSize(1);
    }

    @Test
    void nobodyCanKeepItForLessThanTheLawDemands() throws IOException {
        keep(TODAY.minusDays(91), TODAY.minusDays(90));
        retention(1, false).clean();
        assertThat(folder.days()).extracting(TrafficDay::day).containsExactly(TODAY.minusDays(90));
    }

    private void keep(LocalDate... days) throws IOException {
        for (LocalDate day : days) {
            folder.append(day, "{}\n");
        }
        Files.writeString(data.resolve("traffic/notes.txt"), "not ours to delete");
    }

    private TrafficRetention retention(int days, boolean held) {
        var retention = new TrafficRetention();
        retention.folder = folder;
        retention.clock = CLOCK;
        retention.days = days;
        retention.holds =
                new TrafficHolds() {
                    @Override
                    boolean isHeld() {
                        return held;
                    }
                };
        return retention;
    }

    private static TrafficLine line(Instant at, String path) {
        return new TrafficLine(at, "203.0.113.9", 0, "GET", path, 200);
    }

    private String file(String day) throws IOException {
        return Files.readString(data.resolve("traffic/" + day + ".jsonl"));
    }

    private static String mode(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
