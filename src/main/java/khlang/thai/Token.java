package khlang.thai;

/**
 * A piece of a text to index or to look for.
 *
 * @param text what is compared
 * @param start where it begins in the text it was taken from
 * @param end the position after its last character there
 */
public record Token(String text, int start, int end) {

    /** Nothing that people look for is longer; the rest of a longer one is not compared. */
    static final int LONGEST = 80;

    static Token of(String text, int start, int end) {
        return new Token(text.substring(start, Math.min(end, start + LONGEST)), start, end);
    }
}
