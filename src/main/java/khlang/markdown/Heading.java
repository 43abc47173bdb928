package khlang.markdown;

/**
 * A heading of a rendered text, for its list of contents.
 *
 * @param level 1 to 6, the number of signs the author wrote
 * @param id what an address names after its {@code #}; unique within the text
 * @param text the words without markup
 */
public record Heading(int level, String id, String text) {}
