package khlang.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import khlang.library.DocumentKind;

/** What a new document of each kind begins with: the headings that belong into it. */
final class DraftTemplates {

    private DraftTemplates() {}

    /** The Markdown for a kind; empty for kinds without a usual shape. */
    static String of(DocumentKind kind) {
        String name = "templates/" + kind.slug() + ".md";
        try (InputStream file = DraftTemplates.class.getResourceAsStream(name)) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
