package khlang.word;

/** A piece of a paragraph. */
sealed interface Inline {

    /**
     * Words of one look.
     *
     * @param link where they lead; null when nowhere
     */
    record Words(String text, Style style, String link) implements Inline {

        static Words plain(String text) {
            return new Words(text, Style.PLAIN, null);
        }

        Words with(String newText) {
            return new Words(newText, style, link);
        }

        Words with(Style newStyle) {
            return new Words(text, newStyle, link);
        }

        boolean looksLike(Words other) {
            return style.equals(other.style)
                    && (link == null ? other.link == null : link.equals(other.link));
        }
    }

    /** The line ends and the paragraph goes on. */
    record LineBreak() implements Inline {}

    /**
     * A picture.
     *
     * @param source the file's name, or an address
     * @param alt what it shows, never null
     * @param caption the words below it; null when there are none
     */
    record Picture(String source, String alt, String caption) implements Inline {}

    /** A place that links of the file lead to. */
    record Place(String name) implements Inline {}

    /** A blank that a form leaves for the pen. */
    record Leader() implements Inline {}
}
