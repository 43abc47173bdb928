package khlang.search;

/**
 * A piece of plain text, to be escaped like any other.
 *
 * @param marked whether it is what the reader looked for
 */
public record TextFragment(String text, boolean marked) {}
