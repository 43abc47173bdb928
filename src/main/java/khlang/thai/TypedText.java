package khlang.thai;

import java.util.BitSet;

/**
 * A text as it is compared while somebody is still typing: the letters and digits of its search
 * form and nothing between them, so that neither blanks nor dots nor a half word matter. Immutable.
 */
public final class TypedText {

    private static final char REPEAT = '\u0E46';

    private final MappedText letters;
    private final BitSet wordStarts;

    private TypedText(MappedText letters, BitSet wordStarts) {
        this.letters = letters;
        this.wordStarts = wordStarts;
    }

    /** The letters of a text; empty when it has none. */
    public static TypedText of(CharSequence original) {
        return new TypedText(letters(SearchText.of(original)), new BitSet());
    }

    /** The letters of a whole text, which also knows where its words begin. */
    public static TypedText withWords(CharSequence original, Words words) {
        MappedText form = SearchText.of(original);
        var beginnings = new BitSet();
        words.of(form.text()).forEach(word -> beginnings.set(word.start()));
        var wordStarts = new BitSet();
        int kept = 0;
        for (int i = 0; i < form.text().length(); i++) {
            if (isKept(form.text().charAt(i))) {
                wordStarts.set(kept++, beginnings.get(i));
            }
        }
        return new TypedText(letters(form), wordStarts);
    }

    private static MappedText letters(MappedText form) {
        var letters = new MappedText.Builder(form);
        String text = form.text();
        for (int i = 0; i < text.length(); i++) {
            if (isKept(text.charAt(i))) {
                letters.append(text.charAt(i), i);
            }
        }
        return letters.end(text.length());
    }

    private static boolean isKept(char c) {
        return ThaiLetters.isLetter(c)
                || c == REPEAT
                || Character.isSurrogate(c)
                || Character.isLetterOrDigit(c);
    }

    /** What is compared. */
    public String text() {
        return letters.text();
    }

    /**
     * Where a position lies in the original.
     *
     * @param position 0 to the length of {@link #text}
     */
    public int originalOffset(int position) {
        return letters.originalOffset(position);
    }

    /** Whether a word begins at a position; never if the words were not asked for. */
    public boolean isWordStart(int position) {
        return wordStarts.get(position);
    }
}
