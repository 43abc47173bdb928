/** Word and PDF files on their way in: read apart, shown, and taken over as drafts. */
package khlang.intake;
