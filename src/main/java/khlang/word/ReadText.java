package khlang.word;

import java.util.List;

/**
 * What was taken over from a Word file or from the clipboard.
 *
 * @param title a guess, at most 250 characters; {@code ""} when the text has none. It is not
 *     repeated in the text.
 * @param markdown the text, its headings beginning at level 2
 * @param images those that the text shows, by their names
 * @param warnings Thai sentences about what was dropped or changed
 */
public record ReadText(
        String title, String markdown, List<ReadImage> images, List<String> warnings) {

    /** Keeps copies of the lists. */
    public ReadText {
        images = List.copyOf(images);
        warnings = List.copyOf(warnings);
    }
}
