package khlang.library;

import java.time.Instant;

/** Where a document stands and when it last changed: what search engines ask for. */
public record DocumentAddress(String slug, Instant updatedAt) {}
