package khlang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import khlang.extraction.TaskResult.PartFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalShelfTest {

    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");

    @TempDir private Path data;

    private ArrivalShelf shelf;

    @BeforeEach
    void open() {
        shelf = shelf(Duration.ZERO);
    }

    private ArrivalShelf shelf(Duration later) {
        var one = new ArrivalShelf();
        one.dataFolder = data.toString();
        one.clock = Clock.fixed(NOW.plus(later), ZoneOffset.UTC);
        return one;
    }

    @Test
    void whatWasPutIsFoundWithItsPictures() throws IOException {
        Arrival arrival = put("key-1");
        assertThat(shelf.find("key-1")).contains(arrival);
        assertThat(shelf.picture(arrival, 0)).hasContent("รูป");
        assertThat(shelf.all()).containsExactly(arrival);
        assertThat(shelf.size()).isPositive();
    }

    @Test
    void whatBecameOfItIsKeptToo() throws IOException {
        Arrival taken = put("key-1").takenAs(List.of(new Arrival.Taken("slug", "ชื่อ")));
        shelf.replace(taken);
        assertThat(shelf.find("key-1")).contains(taken);
    }

    @Test
    void afterAnHourItIsGoneForReadersAndThenFromTheDisk() throws IOException {
        put("key-1");
        assertThat(shelf(Duration.ofMinutes(59)).find("key-1")).isPresent();
        ArrivalShelf later = shelf(Duration.ofMinutes(60));
        assertThat(later.find("key-1")).isEmpty();
        assertThat(later.all()).isEmpty();
        later.sweep();
        assertThat(folders()).isEmpty();
    }

    @Test
    void theSweepLeavesWhatStillWaitsOrIsBeingRead() throws IOException {
        put("key-1");
        Path reading = shelf.begin();
        Path stopped = shelf.begin();
        Files.writeString(stopped.resolve("file"), "x");
        Files.setLastModifiedTime(reading, FileTime.from(NOW));
        Files.setLastModifiedTime(stopped, FileTime.from(NOW.minus(Duration.ofHours(2))));
        shelf.sweep();
        assertThat(folders()).containsExactlyInAnyOrder("key-1", reading.getFileName().toString());
    }

    @Test
    void aFolderThatCannotBeReadIsThrownAway() throws IOException {
        put("key-1");
        Files.writeString(data.resolve("run/arrivals/key-1/arrival.json"), "{half");
        assertThat(shelf.find("key-1")).isEmpty();
        shelf.sweep();
        assertThat(folders()).isEmpty();
    }

    private List<String> folders() throws IOException {
        try (Stream<Path> all = Files.list(data.resolve("run/arrivals"))) {
            return all.map(one -> one.getFileName().toString()).toList();
        }
    }

    private Arrival put(String key) throws IOException {
        Path picture = Files.writeString(data.resolve("picture-of-" + key), "รูป");
        var arrival =
                new Arrival(
                        key,
                        7,
                        "คู่มือ.docx",
                        NOW,
                        "คู่มือ",
                        "## ก\n\nข้อความ\n",
                        List.of("คำเตือน"),
                        new Arrival.Damage(2, 1, List.of("ท ี่")),
                        List.of("image-1.png"),
                        List.of());
        shelf.put(arrival, shelf.begin(), List.of(new PartFile("image-1.png", picture)));
        return arrival;
    }
}
