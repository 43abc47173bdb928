package khlang.thai;

import java.util.Arrays;

/** A rewritten text in which every position still knows the place it came from. Immutable. */
public final class MappedText {

    private final String text;
    private final int[] starts;

    private MappedText(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    /** The rewritten text. */
    public String text() {
        return text;
    }

    /**
     * Where a position of the rewritten text lies in the original. Never decreases; what was
     * dropped belongs to the character before it, so that a range covers all it was made from.
     *
     * @param position 0 to the length of the rewritten text
     */
    public int originalOffset(int position) {
        return starts[position];
    }

    /** Collects a rewriting of one source, character by character. */
    static final class Builder {

        private final MappedText source;
        private char[] chars;
        private int[] starts;
        private int length;

        /** Rewrites a text that was itself rewritten; offsets lead back to the very first one. */
        Builder(MappedText source) {
            this(source, source.text.length());
        }

        /** Rewrites an original of so many characters. */
        Builder(int originalLength) {
            this(null, originalLength);
        }

        private Builder(MappedText source, int sourceLength) {
            this.source = source;
            this.chars = new char[sourceLength + 16];
            this.starts = new int[sourceLength + 17];
        }

        /** Appends a character made from the source's characters at and after a position. */
        void append(char c, int sourcePosition) {
            if (length == chars.length) {
                chars = Arrays.copyOf(chars, length * 2);
                starts = Arrays.copyOf(starts, length * 2 + 1);
            }
            chars[length] = c;
            starts[length] = source == null ? sourcePosition : source.starts[sourcePosition];
            length++;
        }

        /** Ends the text; whatever of the source follows was dropped. */
        MappedText end(int sourceLength) {
            starts[length] = source == null ? sourceLength : source.starts[sourceLength];
            return new MappedText(new String(chars, 0, length), Arrays.copyOf(starts, length + 1));
        }
    }
}
