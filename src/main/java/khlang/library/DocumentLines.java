package khlang.library;

import java.util.List;

/** Says more about documents under their texts; the rooms that have something to say answer. */
public interface DocumentLines {

    /**
     * A line with the way there.
     *
     * @param words what it is, in Thai
     * @param address its page, beginning with a slash
     */
    record Line(String words, String address) {}

    /** What there is for the one behind the request at hand, who may read the document. */
    List<Line> of(String slug);
}
