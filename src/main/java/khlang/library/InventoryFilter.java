package khlang.library;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which documents are listed; empty texts leave none out.
 *
 * @param words a part of the title
 * @param category the slug
 * @param division the slug
 * @param ownOnly whether only those of the one who asks are meant
 * @param dueBefore only those whose day of review lies before this day
 */
public record InventoryFilter(
        String words,
        Optional<DocumentKind> kind,
        Optional<DocumentState> state,
        String category,
        String division,
        boolean ownOnly,
        Optional<LocalDate> dueBefore) {

    /** All of them. */
    public static final InventoryFilter ALL =
            new InventoryFilter(
                    "", Optional.empty(), Optional.empty(), "", "", false, Optional.empty());
}
