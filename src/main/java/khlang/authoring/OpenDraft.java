package khlang.authoring;

import java.time.Instant;
import java.util.Optional;
import khlang.library.Manuscript;

/**
 * A document on somebody's desk: what is stored of the text at work, or what it would begin with.
 *
 * @param version counts the savings; 0 while nothing was saved
 * @param savedAt when it was saved last; empty while nothing was saved
 * @param review the key of the review that it waits for; then it cannot be written
 * @param returned why it was sent back last time; empty when it was not
 */
public record OpenDraft(
        Manuscript manuscript,
        DraftFields typed,
        long version,
        Optional<Instant> savedAt,
        Optional<Long> review,
        Optional<String> returned) {

    /** Whether there is anything to throw away. */
    public boolean isSaved() {
        return version > 0;
    }

    /** Whether readers have never seen anything of it, so that no change needs a reason. */
    public boolean isFirst() {
        return manuscript.published() == 0;
    }

    /** Whether there is a revision to go back to. */
    public boolean hasRevision() {
        return manuscript.revision() > 0;
    }
}
