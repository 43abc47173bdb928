package khlang.word;

import java.time.Instant;
import java.util.List;

/**
 * What is to be written as a Word file.
 *
 * @param title printed large on the first page and small on the others
 * @param author for the properties of the file, such as the municipality
 * @param preface tables before the text, in order
 * @param markdown the text, without its title
 * @param thaiDigits whether digits are Thai ones, page numbers and numbers of lists too
 * @param made when the text was last changed
 */
public record Manuscript(
        String title,
        String author,
        List<PrefaceTable> preface,
        String markdown,
        boolean thaiDigits,
        Instant made) {

    /** Keeps a copy of the list. */
    public Manuscript {
        preface = List.copyOf(preface);
    }
}
