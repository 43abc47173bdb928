package khlang.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * To stand in for a colleague is no legal act. To act for somebody by order is one, and the portal
 * never says that it does that; documents in its library may explain the difference.
 */
class StandInWordsTest {

    private static final List<Path> SOURCES =
            List.of(
                    Path.of("src/main/java"),
                    Path.of("src/main/jte"),
                    Path.of("src/main/resources"));

    @Test
    void noPageSaysThatSomebodyActsByOrder() throws IOException {
        for (Path source : SOURCES) {
            try (Stream<Path> files = Files.walk(source)) {
                assertThat(files.filter(StandInWordsTest::speaks).toList())
                        .isNotEmpty()
                        .allSatisfy(
                                file ->
                                        assertThat(Files.readString(file))
                                                .doesNotContain("รักษาราชการแทน"));
            }
        }
    }

    private static boolean speaks(Path file) {
        return file.toString().matches(".*\\.(java|jte|properties)");
    }
}
