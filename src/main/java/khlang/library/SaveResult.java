package khlang.library;

import java.util.List;
import khlang.language.Violation;

/**
 * What became of one draft.
 *
 * @param violations why it was refused; empty unless the status is {@link SaveStatus#ERROR}
 */
public record SaveResult(String slug, SaveStatus status, List<Violation> violations) {

    /** A draft that was not refused. */
    public SaveResult(String slug, SaveStatus status) {
        this(slug, status, List.of());
    }
}
