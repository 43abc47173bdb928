package khlang.library.fulltext;

import java.util.List;

/**
 * A file of a published text, as far as it has been read.
 *
 * @param id its number in addresses
 * @param pages what stands on each page, slide or sheet; one for a file without any; none while it
 *     has not been read or when there is nothing to read
 * @param readByMachine whether the text was made from pictures of pages, with mistakes in it
 */
public record PublishedFile(long id, String name, List<String> pages, boolean readByMachine) {

    /** Keeps a copy. */
    public PublishedFile {
        pages = List.copyOf(pages);
    }
}
