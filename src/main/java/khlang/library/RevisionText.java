package khlang.library;

/** What one revision says. */
public record RevisionText(int number, DocumentDescription description, String markdown) {}
