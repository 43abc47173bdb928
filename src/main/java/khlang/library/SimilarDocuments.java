package khlang.library;

import java.util.List;
import khlang.rights.Reader;

/** Knows which documents are about the same; the room that searches them answers. */
public interface SimilarDocuments {

    /**
     * The slugs of documents that are about the same as one, the most similar first; none rather
     * than weak ones.
     *
     * @param reader nothing is told but what this reader may read
     * @param limit how many at most
     */
    List<String> to(String slug, Reader reader, int limit);
}
