package khlang.disclosure;

import java.util.List;
import khlang.library.AttachmentSummary;
import khlang.library.PublicDocument;

/**
 * A document that is shown for a point.
 *
 * @param replaces whether it stands in the place of one that was chosen and is withdrawn
 */
public record DisclosedDocument(
        PublicDocument document, List<AttachmentSummary> files, boolean replaces) {

    /** The files are copied. */
    public DisclosedDocument {
        files = List.copyOf(files);
    }
}
