package khlang.library;

/**
 * A document that somebody has named.
 *
 * @param isPublished whether readers see it; else it is a text at work of the one who asks, or of a
 *     division that they look after
 */
public record NamedDocument(String slug, String title, DocumentKind kind, boolean isPublished) {}
