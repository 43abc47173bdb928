package khlang.search;

/**
 * A line of the library's log.
 *
 * @param position greater than that of every change before it
 * @param slug of the document that was published, changed, withdrawn or removed
 */
public record SearchChange(long position, String slug) {}
