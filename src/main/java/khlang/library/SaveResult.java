package khlang.library;

import java.util.List;
import java.util.stream.Stream;
import khlang.language.Violation;
import khlang.privacy.PersonalData;

/**
 * What became of one draft.
 *
 * @param violations why it was refused; empty unless the status is {@link SaveStatus#ERROR}
 * @param found the personal data in it; empty when it was refused
 * @param held whether it was kept as a draft, although it was to be published, because of them
 */
public record SaveResult(
        String slug,
        SaveStatus status,
        List<Violation> violations,
        List<PersonalData> found,
        boolean held) {

    /** A draft that was not refused, or for no reason that its sender could mend. */
    public SaveResult(String slug, SaveStatus status) {
        this(slug, status, List.of(), List.of(), false);
    }

    /** A draft that was refused. */
    static SaveResult refused(String slug, List<Violation> violations) {
        return new SaveResult(slug, SaveStatus.ERROR, violations, List.of(), false);
    }

    /** What its sender should know of personal data, a Thai sentence each. */
    public List<String> warnings() {
        return Stream.concat(
                        held ? Stream.of(PersonalData.keptAsDraft()) : Stream.of(),
                        found.stream().map(PersonalData::placedSentence))
                .toList();
    }
}
