package khlang.library;

import java.util.Objects;

/**
 * A document as somebody hands it in.
 *
 * @param slug its stable name in addresses
 * @param markdown its text
 * @param publish whether readers shall see it at once
 */
public record DocumentDraft(
        String slug, DocumentDescription description, String markdown, boolean publish) {

    /** Line ends become LF, so that the same text always looks the same. */
    public DocumentDraft {
        Objects.requireNonNull(slug, "slug");
        Objects.requireNonNull(description, "description");
        markdown = markdown == null ? "" : markdown.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The same, not to be shown to readers yet. */
    DocumentDraft unpublished() {
        return new DocumentDraft(slug, description, markdown, false);
    }
}
