package khlang.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import khlang.search.SearchEntry;
import khlang.search.SearchFile;
import khlang.search.SearchPassage;

/** A document of the starter content, its text as it is written. */
record StarterPage(String slug, String title, String audience, String text) {

    /** All of them, in the order of their names. */
    static List<StarterPage> all() {
        try (Stream<Path> files = Files.walk(Path.of("content", "documents"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(StarterPage::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StarterPage of(Path file) {
        try {
            String text = Files.readString(file);
            return new StarterPage(
                    file.getFileName().toString(),
                    said(text, "title:"),
                    said(text, "audience:"),
                    text.substring(text.indexOf("\n---", 3) + 4));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(String text, String field) {
        return text.lines()
                .filter(line -> line.startsWith(field))
                .findFirst()
                .orElseThrow()
                .substring(field.length())
                .strip();
    }

    SearchEntry entry(List<SearchFile> files) {
        return new SearchEntry(
                slug,
                title,
                "knowledge-article",
                "general",
                "office",
                audience,
                null,
                "",
                List.of(),
                Instant.EPOCH,
                List.of(new SearchPassage("", "", text)),
                files);
    }
}
