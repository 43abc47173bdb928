package khlang.library;

import khlang.organization.Division;

/**
 * A checked draft with the shelf and the owner that it names.
 *
 * @param json its description as it is stored
 * @param hash SHA-256 of description and text, in hexadecimal: equal means that they say the same
 */
record DraftOnShelf(
        DocumentDraft draft, Category category, Division division, String json, String hash) {

    /** The same, not to be shown to readers yet. */
    DraftOnShelf unpublished() {
        return new DraftOnShelf(draft.unpublished(), category, division, json, hash);
    }
}
