package khlang.library;

/**
 * A revision that comes with the history of its document.
 *
 * @param told who made it, when and why
 * @param file that it was read from
 */
public record EarlierText(RevisionSummary told, DocumentDraft draft, SourceFile file) {}
