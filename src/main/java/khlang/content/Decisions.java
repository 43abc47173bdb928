package khlang.content;

import java.util.Set;
import khlang.library.ConflictDecision;

/**
 * What whoever imports a folder has decided beforehand about documents that both sides changed.
 *
 * @param keepPortal slugs, or {@link #ALL}
 * @param takeFile slugs, or {@link #ALL}; who names a document in both keeps the portal's text
 */
public record Decisions(Set<String> keepPortal, Set<String> takeFile) {

    /** Stands for every document. */
    public static final String ALL = "*";

    /** Nothing is decided. */
    public static final Decisions NONE = new Decisions(Set.of(), Set.of());

    /** Both are copied. */
    public Decisions {
        keepPortal = Set.copyOf(keepPortal);
        takeFile = Set.copyOf(takeFile);
    }

    ConflictDecision of(String slug) {
        if (keepPortal.contains(slug)) {
            return ConflictDecision.KEEP_PORTAL;
        }
        if (takeFile.contains(slug)) {
            return ConflictDecision.TAKE_FILE;
        }
        if (keepPortal.contains(ALL)) {
            return ConflictDecision.KEEP_PORTAL;
        }
        return takeFile.contains(ALL) ? ConflictDecision.TAKE_FILE : ConflictDecision.ASK;
    }
}
