package khlang.library;

import java.util.Objects;
import java.util.Set;

/**
 * What is told of a new revision.
 *
 * @param kind why; null when nobody says, as for the first revision and for imports
 * @param note what changed, in one line; may be empty
 * @param authors the keys of those who wrote it; empty for programs
 */
public record Change(ChangeKind kind, String note, Set<Long> authors) {

    /** The longest note, in characters. */
    public static final int NOTE_LENGTH = 300;

    /** Of a program, or of a text that nobody has described. */
    public static final Change UNTOLD = new Change(null, "", Set.of());

    /** Note and authors are never null. */
    public Change {
        Objects.requireNonNull(note, "note");
        authors = Set.copyOf(authors);
    }

    /** By one author without a word of why; of a program when the key is 0. */
    public static Change by(long person) {
        return person == 0 ? UNTOLD : new Change(null, "", Set.of(person));
    }
}
