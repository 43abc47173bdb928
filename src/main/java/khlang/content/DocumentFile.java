package khlang.content;

import java.util.List;
import khlang.language.Violation;
import khlang.library.DocumentDescription;
import khlang.library.DocumentDraft;

/**
 * A Markdown file with its front matter taken apart.
 *
 * @param frontMatter the YAML between the two fences, without them
 */
public record DocumentFile(DocumentDraft draft, String frontMatter) {

    private static final String FENCE = "---";

    /**
     * Takes the text apart.
     *
     * @throws ContentFileException with the line and what is expected there
     */
    public static DocumentFile parse(String slug, String text) throws ContentFileException {
        if (text.isBlank()) {
            throw new ContentFileException(ContentProblem.of(1, "empty"));
        }
        if (!text.startsWith(FENCE + "\n")) {
            throw new ContentFileException(ContentProblem.of(1, "noFrontMatter"));
        }
        int end = text.indexOf("\n" + FENCE + "\n", FENCE.length());
        boolean textEnds = false;
        if (end < 0 && text.endsWith("\n" + FENCE)) {
            end = text.length() - FENCE.length() - 1;
            textEnds = true;
        }
        if (end < 0) {
            throw new ContentFileException(ContentProblem.of(1, "unterminated"));
        }
        String frontMatter =
                end < FENCE.length() + 1 ? "" : text.substring(FENCE.length() + 1, end + 1);
        String body = textEnds ? "" : text.substring(end + FENCE.length() + 2);
        DocumentDescription description = YamlText.read(frontMatter, DocumentDescription.class, 1);
        return new DocumentFile(
                new DocumentDraft(slug, description, withoutBlankLines(body), true), frontMatter);
    }

    /** Blank lines may stand between front matter and text; what is indented stays so. */
    private static String withoutBlankLines(String body) {
        int at = 0;
        for (int i = 0; i < body.length() && Character.isWhitespace(body.charAt(i)); i++) {
            if (body.charAt(i) == '\n') {
                at = i + 1;
            }
        }
        return body.substring(at);
    }

    /** The problems that the library found, with the lines of the fields concerned. */
    List<ContentProblem> locate(List<Violation> violations) {
        return violations.stream()
                .map(
                        violation ->
                                ContentProblem.of(
                                        lineOf(violation.field()),
                                        "violation",
                                        violation.field(),
                                        violation.sentence()))
                .toList();
    }

    /** The line of a field, or of the nearest one above it that stands in the file; else 1. */
    int lineOf(String field) {
        return YamlText.lineOf(frontMatter, field) + 1; // the fence stands before it
    }
}
