package khlang.library;

/** A published document with all that it says, for readers that make a copy of it. */
public record PublishedText(
        DocumentSummary summary, DocumentDescription description, String markdown) {}
