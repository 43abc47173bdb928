package khlang.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.markdown.Markdown;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written must be read as it was meant. */
class MarkdownRoundTripTest {

    private final MarkdownReader reader = new MarkdownReader();
    private final Findings findings = new Findings();

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content/documents"))) {
            return files.filter(file -> file.toString().endsWith(".md")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void ourOwnDocumentsAreShownTheSame(Path file) throws IOException {
        String text = Files.readString(file).replaceFirst("(?s)^---\n.*?\n---\n", "");
        String written = new CheckedMarkdown(findings).write(reader.read(text));
        assertThat(firstDifference(html(written), html(text))).isEmpty();
        assertThat(new CheckedMarkdown(findings).write(reader.read(written))).isEqualTo(written);
        assertThat(findings.sentences()).isEmpty();
    }

    static String firstDifference(String one, String other) {
        int at = java.util.Arrays.mismatch(one.toCharArray(), other.toCharArray());
        return at < 0 ? "" : around(one, at) + " != " + around(other, at);
    }

    private static String around(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60));
    }

    private static String html(String text) {
        return new Markdown()
                .render(text, name -> Optional.of("/x/" + name))
                .html()
                .html()
                .replaceAll("\\n?</?p>\\n?", "") // a list may become a tight one
                .replaceAll("\u2026{2,}|\\.{4,}|_{4,}", Tidy.LEADER);
    }
}
