package khlang.comparison;

import java.util.List;

/** A stretch of a merged text, in lines that keep their line feeds. */
public sealed interface MergePart {

    /**
     * Lines on which both agree, or that only one of them changed.
     *
     * @param lines never empty
     */
    record Agreed(List<String> lines) implements MergePart {}

    /**
     * Lines that both changed, and differently. Each of the three may be empty, not all of them.
     *
     * @param baseLine the number of the first line in the text both started from, from 1
     * @param mineLine the same in mine
     * @param theirsLine the same in theirs
     * @param base what both started from
     * @param mine what the one who is saving now made of it
     * @param theirs what was saved meanwhile
     */
    record Conflict(
            int baseLine,
            int mineLine,
            int theirsLine,
            List<String> base,
            List<String> mine,
            List<String> theirs)
            implements MergePart {

        /** Mine as text. */
        public String mineText() {
            return String.join("", mine);
        }

        /** Theirs as text. */
        public String theirsText() {
            return String.join("", theirs);
        }

        /** What both started from, as text. */
        public String baseText() {
            return String.join("", base);
        }

        /** Theirs and then mine, so that nothing is lost; a line feed between them if need be. */
        public String bothText() {
            String first = theirsText();
            boolean open = !first.isEmpty() && !first.endsWith("\n") && !mine.isEmpty();
            return first + (open ? "\n" : "") + mineText();
        }
    }
}
