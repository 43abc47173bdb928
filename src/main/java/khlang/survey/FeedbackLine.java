package khlang.survey;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a reader has said of a document, and what became of it.
 *
 * @param slug of the document
 * @param reason empty when only words were typed
 * @param words empty when only a reason was chosen
 * @param dealtBy the name of who has dealt with it; empty while it is new
 * @param dealtOn null while it is new
 * @param note what was done; may be empty
 * @param mine whether the one who asks may deal with it
 */
public record FeedbackLine(
        long id,
        long version,
        String slug,
        String title,
        String division,
        LocalDate day,
        Optional<VoteReason> reason,
        String words,
        String dealtBy,
        LocalDate dealtOn,
        String note,
        boolean mine) {

    /** Whether nobody has dealt with it yet. */
    public boolean isNew() {
        return dealtOn == null;
    }
}
