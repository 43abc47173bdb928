package khlang.comparison;

import java.util.Objects;

/**
 * A stretch of text with one fate. It begins and ends between words, never inside a Thai letter
 * cluster.
 *
 * @param text never empty; line feeds are part of it
 */
public record Run(Change change, String text) {

    /** Refuses a run of nothing. */
    public Run {
        Objects.requireNonNull(change);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("A run has text");
        }
    }

    /** Whether nothing of it is visible: spaces, line feeds and signs without width. */
    public boolean isSpace() {
        return text.chars().allMatch(sign -> Vocabulary.isSpace((char) sign));
    }

    /** Whether it is only spaces and breaks a line. */
    public boolean isLineBreak() {
        return text.indexOf('\n') >= 0 && isSpace();
    }
}
