package khlang.library.reference;

/**
 * A document that somebody must look at because a law has changed.
 *
 * @param law the key of the law
 */
public record OpenTask(String slug, String title, long law, String lawName, LawStatus status) {}
