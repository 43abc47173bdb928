package khlang.comparison;

/** What became of a stretch of text. */
public enum Change {
    /** It stands in both texts. */
    SAME,
    /** It stands in the later text only. */
    ADDED,
    /** It stood in the earlier text only. */
    REMOVED;

    /** Whether it stands in the earlier text. */
    public boolean isBefore() {
        return this != ADDED;
    }

    /** Whether it stands in the later text. */
    public boolean isAfter() {
        return this != REMOVED;
    }
}
