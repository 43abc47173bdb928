package khlang.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Gives each different token a number, so that comparing two is comparing numbers. */
final class Vocabulary {

    private static final byte WORD = 0;
    private static final byte SPACE = 1;
    private static final byte MARK = 2;
    private static final byte BORDER = 3;
    private static final byte BREAK = 4;

    private final Map<String, Integer> ids = new HashMap<>();
    private byte[] kinds = new byte[1024];
    private int[] lengths = new int[1024];

    /** The number of a token, from zero on. */
    int id(String token) {
        Integer known = ids.get(token);
        if (known != null) {
            return known;
        }
        int id = ids.size();
        ids.put(token, id);
        if (id == kinds.length) {
            kinds = Arrays.copyOf(kinds, id * 2);
            lengths = Arrays.copyOf(lengths, id * 2);
        }
        kinds[id] = kind(token);
        lengths[id] = token.length();
        return id;
    }

    /** How many different tokens there are. */
    int size() {
        return ids.size();
    }

    boolean isWord(int id) {
        return kinds[id] == WORD;
    }

    /** Whether nothing of it is visible, line feeds included. */
    boolean isSpace(int id) {
        return kinds[id] == SPACE || kinds[id] == BREAK;
    }

    /** Whether it stands between lines or cells, where changes are never run together. */
    boolean isBorder(int id) {
        return kinds[id] == BORDER || kinds[id] == BREAK;
    }

    /** In characters. */
    int length(int id) {
        return lengths[id];
    }

    /** The letters and digits in it: what makes two lines alike. */
    int weight(int id) {
        return kinds[id] == WORD ? lengths[id] : 0;
    }

    /** Whether a sign cannot be seen: all spaces, controls, zero-width signs. */
    static boolean isSpace(char sign) {
        return sign <= ' '
                || Character.isSpaceChar(sign)
                || Character.getType(sign) == Character.FORMAT;
    }

    private static byte kind(String token) {
        char first = token.charAt(0);
        if (first == '\n') {
            return BREAK;
        }
        if (first == '|' || first == '\u00B7') {
            return BORDER;
        }
        if (isSpace(first)) {
            return SPACE;
        }
        return Character.isLetterOrDigit(token.codePointAt(0)) ? WORD : MARK;
    }
}
