package khlang.markdown;

/**
 * HTML that may be printed without escaping. Only this room makes it.
 *
 * @param html sanitized markup for the inside of a block element, never null
 */
public record SafeHtml(String html) {}
