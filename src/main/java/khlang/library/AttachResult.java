package khlang.library;

import java.util.List;
import khlang.privacy.PersonalData;

/**
 * What became of a file that was handed in for a document.
 *
 * @param found the personal data in it, as far as its text could be read
 * @param sentences what else is to be known of it, or why it was refused, in Thai
 */
public record AttachResult(Status status, List<PersonalData> found, List<String> sentences) {

    /** Without any news of what it holds. */
    AttachResult(Status status) {
        this(status, List.of(), List.of());
    }

    /** Whether it hangs there now. */
    public enum Status {
        ATTACHED,
        /** Exactly these bytes hung there already. */
        UNCHANGED,
        /** It was not kept: everybody could have seen the personal data or the place in it. */
        HELD,
        /** It was not kept: a virus, a program, or nothing that can be read. */
        REFUSED,
        /** It was not kept: it is larger than {@link AttachmentLimit} allows. */
        TOO_LARGE
    }
}
