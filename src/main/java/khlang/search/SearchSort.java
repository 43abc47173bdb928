package khlang.search;

/** The order of what was found. */
public enum SearchSort {
    /** Best first. */
    RELEVANCE,
    /** Last updated first. */
    NEWEST
}
