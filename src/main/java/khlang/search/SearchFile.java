package khlang.search;

import java.util.List;
import java.util.Objects;

/**
 * A file that hangs on a document, as far as it has been read.
 *
 * @param id its number in addresses
 * @param pages what stands on each page, slide or sheet; one for a file without any; none when
 *     nothing is known of it
 * @param readByMachine whether the text was made from pictures of pages
 */
public record SearchFile(long id, String name, List<String> pages, boolean readByMachine) {

    /** Keeps a copy; refuses nulls. */
    public SearchFile {
        Objects.requireNonNull(name, "name");
        pages = List.copyOf(pages);
    }
}
