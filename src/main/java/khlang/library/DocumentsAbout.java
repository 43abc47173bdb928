package khlang.library;

import java.util.List;
import khlang.rights.Reader;

/** Knows which documents are about something; the room that searches them answers. */
public interface DocumentsAbout {

    /**
     * The slugs of documents that are found with some words, the best first.
     *
     * @param words as people type them
     * @param reader nothing is told but what this reader may read
     * @param limit how many at most
     */
    List<String> about(String words, Reader reader, int limit);
}
