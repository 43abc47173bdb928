package khlang.library.guide;

/**
 * A form to fill in.
 *
 * @param code its official code, null when it has none
 * @param file its name among the document's attachments, null when it is not attached
 */
public record ServiceForm(String title, String code, String file) {}
