package khlang.word;

import java.util.List;
import khlang.word.Inline.Words;

/** A part of a text that stands on lines of its own. */
sealed interface Block {

    /**
     * @param level 1 to 6
     */
    record Heading(int level, List<Inline> words) implements Block {}

    /**
     * @param size of its letters in half points where all of it is bold, else 0; by it headings are
     *     found that nobody marked as such
     */
    record Paragraph(List<Inline> words, int size) implements Block {

        Paragraph(List<Inline> words) {
            this(words, 0);
        }
    }

    /**
     * A list.
     *
     * @param ordered whether it has numbers
     * @param start the first number; 1 without numbers
     * @param sign what stands behind a number, {@code .} or {@code )}
     */
    record Listing(boolean ordered, int start, char sign, List<List<Block>> items)
            implements Block {}

    /**
     * A table whose first row is its head and whose rows are equally long.
     *
     * @param sides how the columns are aligned
     */
    record Table(List<Side> sides, List<List<List<Inline>>> rows) implements Block {}

    /**
     * Quoted blocks, or a callout.
     *
     * @param kind {@code note}, {@code tip}, {@code important} or {@code warning}; null for a quote
     */
    record Quote(String kind, List<Block> blocks) implements Block {}

    /**
     * Words in which blanks count.
     *
     * @param text without the last line end
     * @param language what it is written in; {@code ""} when nobody says
     */
    record Code(String text, String language) implements Block {}

    /** A line across the page. */
    record Rule() implements Block {}

    /** How a column is aligned. */
    enum Side {
        NONE,
        LEFT,
        CENTER,
        RIGHT
    }

    /** Whether there is nothing to see. */
    static boolean isBlank(List<Inline> inlines) {
        return inlines.stream().noneMatch(Inline.Picture.class::isInstance)
                && text(inlines).isEmpty();
    }

    /** The words of some inlines without any look; line breaks are blanks. */
    static String text(List<Inline> inlines) {
        var text = new StringBuilder();
        for (Inline inline : inlines) {
            switch (inline) {
                case Words words -> text.append(words.text());
                case Inline.LineBreak ignored -> text.append(' ');
                case Inline.Leader ignored -> text.append(Tidy.LEADER);
                default -> {}
            }
        }
        return text.toString().strip();
    }
}
