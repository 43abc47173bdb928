package khlang.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftFoldersTest {

    @Test
    void whatAKilledPortalHasLeftIsThrownAwayAtTheStart(@TempDir Path data) throws IOException {
        Path left = Files.createDirectories(data.resolve("run/files/task4711/home"));
        Files.writeString(left.resolve("picture"), "half");
        Path other = Files.writeString(data.resolve("run/other"), "stays");
        Limited.processes(data).clear(null);
        assertThat(data.resolve("run/files")).doesNotExist();
        assertThat(other).exists();
    }
}
