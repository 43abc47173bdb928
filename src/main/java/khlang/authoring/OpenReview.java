package khlang.authoring;

import java.util.List;
import khlang.library.Manuscript;
import khlang.privacy.PersonalData;

/**
 * A review as the one who opens it sees it.
 *
 * @param revision the number of the text that was handed in
 * @param undecided whether it still waits
 * @param approves whether they may approve texts of the division
 * @param own whether they wrote it
 * @param ownAllowed whether they may approve it although they wrote it
 * @param writes whether they may take it back
 * @param personalData what must be confirmed before it is published
 */
public record OpenReview(
        long id,
        Manuscript manuscript,
        int revision,
        long version,
        boolean undecided,
        boolean approves,
        boolean own,
        boolean ownAllowed,
        boolean writes,
        List<PersonalData> personalData) {

    /** Whether they may decide it. */
    public boolean mayDecide() {
        return undecided && approves && (!own || ownAllowed);
    }
}
