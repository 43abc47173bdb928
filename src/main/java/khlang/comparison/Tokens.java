package khlang.comparison;

import java.util.ArrayList;
import java.util.List;

/** A text cut into words, numbers, spaces and single marks without a gap. */
final class Tokens {

    private final int[] ids;
    private final int[] ends;

    /**
     * Takes the arrays as they are.
     *
     * @param ids the number of each token in the vocabulary
     * @param ends where each token ends in the text
     */
    Tokens(int[] ids, int[] ends) {
        this.ids = ids;
        this.ends = ends;
    }

    /** The number of each token in the vocabulary; not to be changed. */
    int[] ids() {
        return ids;
    }

    /** Where a token ends in the text. */
    int end(int token) {
        return ends[token];
    }

    int size() {
        return ids.length;
    }

    int start(int token) {
        return token == 0 ? 0 : ends[token - 1];
    }

    /** Several texts one after the other. */
    static Tokens joined(List<Tokens> parts) {
        int size = parts.stream().mapToInt(Tokens::size).sum();
        int[] ids = new int[size];
        int[] ends = new int[size];
        int at = 0;
        int offset = 0;
        for (Tokens part : parts) {
            System.arraycopy(part.ids, 0, ids, at, part.size());
            for (int i = 0; i < part.size(); i++) {
                ends[at + i] = offset + part.ends[i];
            }
            at += part.size();
            offset = at == 0 ? 0 : ends[at - 1];
        }
        return new Tokens(ids, ends);
    }

    /** The text of each token; for tests and for looking at it. */
    List<String> in(String text) {
        var tokens = new ArrayList<String>(size());
        for (int i = 0; i < size(); i++) {
            tokens.add(text.substring(start(i), ends[i]));
        }
        return tokens;
    }
}
