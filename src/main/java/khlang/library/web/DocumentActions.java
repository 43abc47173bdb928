package khlang.library.web;

import java.util.Optional;
import khlang.library.ReadingMarks;

/**
 * What somebody may do with a document that they read; its page shows the ways.
 *
 * @param history whether they may see its earlier texts
 * @param edit whether they may write a new one
 * @param withdraw whether they may take it from its readers
 * @param reading their own word on having read it; empty for whoever has none here
 * @param said what they have just done, a Thai sentence; empty for nothing
 */
public record DocumentActions(
        boolean history,
        boolean edit,
        boolean withdraw,
        Optional<ReadingMarks.Mark> reading,
        String said) {

    /** Of the public. */
    public static final DocumentActions NONE =
            new DocumentActions(false, false, false, Optional.empty(), "");

    /** Whether there is any. */
    public boolean any() {
        return history || edit || withdraw;
    }
}
