package khlang.authoring;

import java.time.Instant;
import khlang.library.DocumentState;

/**
 * A text at work in a list of its authors.
 *
 * @param title of the document, as it was last handed in or begun
 */
public record OwnDraft(String slug, String title, DocumentState state, Instant savedAt) {}
