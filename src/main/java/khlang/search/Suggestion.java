package khlang.search;

/**
 * What a reader may mean who is still typing.
 *
 * @param text a title, or a search
 * @param slug the document's name in addresses; empty for a search that others have made
 * @param kind the slug of the document's kind; empty for a search
 * @param start where in the text it stands what was typed
 * @param end the position after it; the same as the start when only the sound is alike
 */
public record Suggestion(String text, String slug, String kind, int start, int end) {

    /** Whether it is a document and no search. */
    public boolean isDocument() {
        return !slug.isEmpty();
    }
}
