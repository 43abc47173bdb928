package khlang.home;

import java.util.List;
import khlang.library.DocumentSummary;
import khlang.rights.Reader;

/** Knows what people read; the room that counts accesses answers. */
public interface MostRead {

    /** A document and how often it was opened this month. */
    record Reading(DocumentSummary document, long times) {}

    /**
     * What was opened most often in this month, most first, without what was never opened.
     *
     * @param reader only documents that exist for this reader are told
     * @param limit how many at most
     */
    List<Reading> thisMonth(Reader reader, int limit);
}
