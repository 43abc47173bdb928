package khlang.thai;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a search text into overlapping threes of what is left of Thai when tone marks, short vowels
 * and silenced letters are gone and letters of one sound are one letter. Who writes a word as it
 * sounds still meets it. Other scripts have no skeleton.
 */
public final class Skeletons {

    private static final String LETTERS =
            "\u0E33\u0E41\u0E43\u0E28\u0E29\u0E13\u0E0D\u0E0E\u0E0F\u0E10\u0E11"
                    + "\u0E12\u0E18\u0E2C\u0E06\u0E05\u0E1B\u0E20\u0E0B";

    private static final String SOUNDS =
            "\u0E32\u0E40\u0E44\u0E2A\u0E2A\u0E19\u0E22\u0E14\u0E15\u0E16\u0E17"
                    + "\u0E17\u0E17\u0E25\u0E04\u0E04\u0E1A\u0E1E\u0E2A";

    private static final int LENGTH = 3;

    private Skeletons() {}

    /** The threes in order; a run with fewer letters stands for itself. */
    public static List<Token> of(String searchText) {
        var tokens = new ArrayList<Token>(searchText.length());
        int[] places = new int[searchText.length()];
        for (Run run : Run.of(searchText)) {
            if (run.kind() == Run.Kind.THAI) {
                add(searchText, run, places, tokens);
            }
        }
        return tokens;
    }

    /** All that is left of a search text, in one piece; other scripts stay as they are. */
    public static String whole(String searchText) {
        return bones(searchText, 0, searchText.length(), new int[searchText.length()]).toString();
    }

    private static StringBuilder bones(String text, int from, int to, int[] places) {
        var bones = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == ThaiLetters.THANTHAKHAT) {
                bones.setLength(Math.max(0, bones.length() - 1));
            } else if (!ThaiLetters.isSign(c) && c != '\u0E30') {
                int known = LETTERS.indexOf(c);
                places[bones.length()] = i;
                bones.append(known < 0 ? c : SOUNDS.charAt(known));
            }
        }
        return bones;
    }

    private static void add(String text, Run run, int[] places, List<Token> tokens) {
        StringBuilder bones = bones(text, run.start(), run.end(), places);
        int last = Math.max(0, bones.length() - LENGTH);
        for (int i = 0; i <= last && !bones.isEmpty(); i++) {
            int to = Math.min(bones.length(), i + LENGTH);
            int end = to < bones.length() ? places[to] : run.end();
            tokens.add(new Token(bones.substring(i, to), places[i], end));
        }
    }
}
