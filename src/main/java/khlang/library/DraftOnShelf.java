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

    /** A draft in its place; what is stored and compared of it is made here only. */
    static DraftOnShelf of(DocumentDraft draft, Category category, Division division) {
        String json = DescriptionFormat.write(draft.description());
        return new DraftOnShelf(
                draft, category, division, json, DescriptionFormat.hash(json, draft.markdown()));
    }

    /** The same, with the word that its personal data may be published. */
    DraftOnShelf confirmed() {
        var tree = DescriptionFormat.tree(draft.description());
        tree.put("personal_data_checked", true);
        var said =
                new DocumentDraft(
                        draft.slug(),
                        DescriptionFormat.read(tree),
                        draft.markdown(),
                        draft.publish());
        return of(said, category, division);
    }

    /** The same, not to be shown to readers yet. */
    DraftOnShelf unpublished() {
        return new DraftOnShelf(draft.unpublished(), category, division, json, hash);
    }
}
