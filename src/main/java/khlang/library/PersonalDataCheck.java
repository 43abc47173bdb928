package khlang.library;

import java.util.List;
import java.util.stream.Stream;
import khlang.privacy.PersonalData;
import khlang.privacy.PersonalDataScan;

/**
 * Looks for personal data before anything is published. Staff may share what the public may not
 * see, so only what is meant for everybody is ever held back, and only until its sender confirms.
 */
final class PersonalDataCheck {

    private PersonalDataCheck() {}

    /** What a draft holds, in its text and beside it. */
    static List<PersonalData> find(DraftOnShelf draft) {
        return Stream.concat(
                        PersonalDataScan.find(draft.json()).stream().map(one -> one.inLine(0)),
                        PersonalDataScan.find(draft.draft().markdown()).stream())
                .toList();
    }

    /** Whether a draft that is to be published must wait for a confirmation. */
    static boolean holds(DocumentDraft draft, List<PersonalData> found) {
        return draft.publish()
                && draft.description().audience() == Audience.PUBLIC
                && draft.description().personalDataChecked() == null
                && PersonalData.stopPublishing(found);
    }
}
