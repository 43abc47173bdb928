package khlang.search;

/**
 * A value of a facet.
 *
 * @param value a slug, or a Buddhist year in digits
 * @param count documents, at least 1
 */
public record FacetCount(String value, long count) {}
