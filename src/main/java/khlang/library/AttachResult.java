package khlang.library;

import java.util.List;
import java.util.Optional;
import khlang.privacy.PersonalData;

/**
 * What became of a file that was handed in for a document.
 *
 * @param found the personal data in it, as far as its text could be read
 * @param caution why its text could not be read, a Thai sentence; else empty
 */
public record AttachResult(Status status, List<PersonalData> found, Optional<String> caution) {

    /** Whether it hangs there now. */
    public enum Status {
        ATTACHED,
        /** Exactly these bytes hung there already. */
        UNCHANGED,
        /** It was not kept: everybody could have read the personal data in it. */
        HELD,
        /** It was not kept: it is larger than {@link AttachmentLimit} allows. */
        TOO_LARGE
    }
}
