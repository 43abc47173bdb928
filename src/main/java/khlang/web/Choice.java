package khlang.web;

/**
 * One entry of a list to choose from.
 *
 * @param value what is sent; empty for "none"
 * @param label what people read
 */
public record Choice(String value, String label) {}
