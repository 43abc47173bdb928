package khlang.measurement;

import khlang.library.DocumentSummary;

/**
 * How often one document was used, as far as it is told.
 *
 * @param times one or more
 */
public record DocumentAccess(DocumentSummary document, long times) {}
