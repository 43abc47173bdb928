package khlang.library;

import khlang.rights.Subject;

/**
 * A document as its editors see it: its newest text, published or not.
 *
 * @param id the number of its short address
 * @param revision the number of the newest revision; 0 while there is none
 * @param published the number of the revision that readers see or last saw; 0 while none ever was
 * @param subject what rights over it are asked about
 * @param description of the newest revision; of a document without any, what it was begun with
 * @param markdown of the newest revision; empty when there is none
 */
public record Manuscript(
        long id,
        String slug,
        DocumentState state,
        int revision,
        int published,
        Subject subject,
        DocumentDescription description,
        String markdown) {

    /** Whether readers see something of it. */
    public boolean isPublished() {
        return state == DocumentState.PUBLISHED;
    }

    /** Whether a text of it can be written and handed in. */
    public boolean isAlive() {
        return state.isAlive();
    }
}
