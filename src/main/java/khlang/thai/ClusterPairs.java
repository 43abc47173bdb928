package khlang.thai;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a search text into overlapping pairs of Thai letter clusters, which find a word inside a
 * longer one and do not depend on how a dictionary splits it. Other scripts give whole words.
 */
public final class ClusterPairs {

    private ClusterPairs() {}

    /** The pairs in order; a run of only one cluster stands for itself. */
    public static List<Token> of(String searchText) {
        var tokens = new ArrayList<Token>(searchText.length());
        for (Run run : Run.of(searchText)) {
            if (run.kind() == Run.Kind.THAI) {
                addPairs(searchText, run, tokens);
            } else {
                tokens.add(Words.plain(searchText, run));
            }
        }
        return tokens;
    }

    private static void addPairs(String text, Run run, List<Token> tokens) {
        int first = run.start();
        int second = next(text, first, run.end());
        do {
            int end = second < run.end() ? next(text, second, run.end()) : second;
            tokens.add(Token.of(text, first, end));
            first = second;
            second = end;
        } while (second < run.end());
    }

    private static int next(String text, int from, int end) {
        int next = from + 1;
        while (next < end && !ThaiClusters.mayCutAt(text, next)) {
            next++;
        }
        return next;
    }
}
