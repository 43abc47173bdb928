package khlang.intake;

/**
 * A part that shall become a draft.
 *
 * @param part its number among the parts, from 1
 * @param title as it was typed
 * @param slug the wished name in addresses; empty to get one
 */
public record Wish(int part, String title, String slug) {

    /** The field of the form for the title. */
    public static String titleField(int part) {
        return "title-" + part;
    }

    /** The field of the form for the name in addresses. */
    public static String slugField(int part) {
        return "slug-" + part;
    }
}
