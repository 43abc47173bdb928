package khlang.survey;

import java.util.List;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import khlang.privacy.PersonalData;
import khlang.privacy.PersonalDataScan;

/** What somebody unknown may write to the office. */
final class PublicWords {

    /** In characters. */
    static final int LONGEST = 500;

    private PublicWords() {}

    /**
     * The words, when they are fit to be kept.
     *
     * @param field where they were typed
     * @throws RefusedException when they are too long, have signs that nobody sees, or hold the
     *     number of somebody's card, account or telephone
     */
    static String checked(String field, String typed) {
        RefusedException.unless(new TextRule(field, false, LONGEST, true).check(typed));
        List<PersonalData> found = PersonalDataScan.find(typed);
        if (!found.isEmpty()) {
            PersonalData first = found.getFirst();
            throw new RefusedException(
                    List.of(
                            new Violation(
                                    field,
                                    "personalInWords",
                                    first.kind().label(),
                                    first.excerpt())));
        }
        return typed;
    }
}
