package khlang.comparison;

import java.util.Arrays;
import khlang.thai.ThaiClusters;
import khlang.thai.Token;
import khlang.thai.Words;

/** Cuts texts; an instance serves one thread. */
final class Cutter {

    private static final char JOINER = '\u200D';

    private final Words words = new Words();
    private final Vocabulary vocabulary;
    private int[] ends = new int[256];
    private int count;

    Cutter(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Tokens cut(String text) {
        count = 0;
        int at = 0;
        for (Token word : words.of(text)) {
            if (word.start() >= at) { // else a code, whose parts stand for themselves
                others(text, at, word.start());
                end(text, word.end());
                at = word.end();
            }
        }
        others(text, at, text.length());
        return numbered(text);
    }

    private Tokens numbered(String text) {
        int[] ids = new int[count];
        int start = 0;
        for (int i = 0; i < count; i++) {
            ids[i] = vocabulary.id(text.substring(start, ends[i]));
            start = ends[i];
        }
        return new Tokens(ids, Arrays.copyOf(ends, count));
    }

    /** What lies between the words: spaces, Thai digits, marks. */
    private void others(String text, int from, int to) {
        int at = from;
        while (at < to) {
            int end = otherEnd(text, at, to);
            end(text, end);
            at = end;
        }
    }

    private static int otherEnd(String text, int at, int to) {
        char first = text.charAt(at);
        int end = at + 1;
        if (first == '\n') {
            return end;
        }
        if (Character.isDigit(first)) {
            while (end < to && isInsideNumber(text, end, to)) {
                end++;
            }
        } else if (Vocabulary.isSpace(first)) {
            while (end < to && Vocabulary.isSpace(text.charAt(end)) && text.charAt(end) != '\n') {
                end++;
            }
        } else { // the same mark repeated is one: ---, **, ###
            while (end < to && text.charAt(end) == first) {
                end++;
            }
        }
        return end;
    }

    private static boolean isInsideNumber(String text, int at, int to) {
        char c = text.charAt(at);
        return Character.isDigit(c)
                || ((c == '.' || c == ',')
                        && at + 1 < to
                        && Character.isDigit(text.charAt(at + 1)));
    }

    /** Ends a token, or lengthens the one before when a cluster would be cut. */
    private void end(String text, int end) {
        int start = count == 0 ? 0 : ends[count - 1];
        if (count > 0 && !mayCutAt(text, start)) {
            ends[count - 1] = end;
            return;
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = end;
    }

    private static boolean mayCutAt(String text, int position) {
        char next = text.charAt(position);
        return ThaiClusters.mayCutAt(text, position)
                && next != JOINER
                && text.charAt(position - 1) != JOINER
                && (next < '\u0300' || !isAttached(text.codePointAt(position)));
    }

    private static boolean isAttached(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || Character.isEmojiModifier(codePoint);
    }
}
