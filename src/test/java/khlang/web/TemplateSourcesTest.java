package khlang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds for every template because it is asked of all of them at once. */
class TemplateSourcesTest {

    private static final Path TEMPLATES = Path.of("src/main/jte");
    private static final Pattern INLINE =
            Pattern.compile("\\sstyle=|\\son[a-z]+=|<style|<script(?! src=)|javascript:");
    private static final Pattern PARTED_REPETITION = Pattern.compile("[ก-๛] \u0e46");

    @Test
    void nothingIsPrintedUnescapedButRenderedMarkdown() {
        assertThat(containing(Pattern.compile("\\$unsafe")))
                .containsExactly(TEMPLATES.resolve("layout/markdown.jte"));
    }

    @Test
    void scriptsAndStylesStandInFilesAsThePolicyDemands() {
        assertThat(containing(INLINE)).isEmpty();
    }

    @Test
    void noLineCanBeginWithTheSignOfRepetition() {
        assertThat(containing(PARTED_REPETITION)).isEmpty();
    }

    private static List<Path> containing(Pattern pattern) {
        return templates().stream().filter(file -> pattern.matcher(read(file)).find()).toList();
    }

    private static List<Path> templates() {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
