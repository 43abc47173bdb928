package khlang.library;

import java.time.Instant;

/**
 * A document as its owner sees it in a list.
 *
 * @param title of the newest text, published or not
 * @param updatedAt when anything of it changed last
 */
public record OwnDocument(String slug, String title, DocumentState state, Instant updatedAt) {}
