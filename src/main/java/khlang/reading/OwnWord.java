package khlang.reading;

import java.time.LocalDate;
import khlang.library.DocumentState;

/**
 * Something that somebody has acknowledged.
 *
 * @param slug the document's name in addresses
 * @param on in Bangkok
 */
public record OwnWord(
        String slug,
        String title,
        DocumentState state,
        Integer revision,
        LocalDate on,
        Boolean sample) {

    /** Whether the document can still be read. */
    public boolean isReadable() {
        return state == DocumentState.PUBLISHED;
    }
}
