package khlang.library;

/**
 * A document on its way out.
 *
 * @param id its key
 * @param category the slug of the shelf on which readers, or else its editors, find it
 * @param revisions how many it has; 0 while it is being written for the first time
 */
public record ArchivedDocument(
        long id, String slug, String category, int revisions, DocumentLife life) {

    /** Whether readers see it. */
    public boolean isPublished() {
        return life.state() == DocumentState.PUBLISHED;
    }
}
