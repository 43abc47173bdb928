package khlang.measurement;

import khlang.library.DocumentSummary;

/** How often one document was used. */
public record DocumentAccess(DocumentSummary document, AccessCount count) {}
