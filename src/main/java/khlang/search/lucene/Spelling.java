package khlang.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import khlang.thai.ClusterPairs;
import khlang.thai.MappedText;
import khlang.thai.SearchText;
import khlang.thai.ThaiClusters;
import khlang.thai.Token;
import khlang.thai.Words;
import org.apache.lucene.search.IndexSearcher;

/**
 * Finds another spelling for what a reader typed, among the words that the reader may see. A
 * misspelt word does not stay in one piece when a text is cut into words; so the pieces of what was
 * typed are put together anew in the way that costs least, each either a known word, a word that
 * sounds like it, or unknown. What was put in must stand in clearly more texts than what was typed.
 */
final class Spelling {

    /** So many times as many texts must have the other spelling. */
    private static final int CLEARLY_MORE = 5;

    /** Who types more asks a question, whose single words are right or do not matter. */
    private static final int LONGEST = 80;

    private static final int MOST_CLUSTERS = 9;
    private static final int LONG_WORD = 5;

    private static final char SILENCER = '\u0E4C';
    private static final int FEWEST_TEXTS = 2;
    private static final int SHORTEST_SOUND = 4;
    private static final Pattern ABBREVIATION = Pattern.compile("[\\u0E01-\\u0E2E]{1,4}");
    private static final double UNKNOWN_CLUSTER = 8;
    private static final double WORD = 2;
    private static final double RARITY = 0.5;
    private static final double SAME_SOUND = 3;
    private static final double LIKE_SOUND = 4.5;
    private static final double EDIT = 0.5;

    private final PerSegment<Vocabulary> vocabularies;

    /**
     * A piece of what was typed.
     *
     * @param text what should stand there
     * @param known whether that is a word that some text has
     * @param cost of all up to its end
     * @param before the piece before it, null for the first
     */
    private record Piece(
            int start, int end, String text, boolean known, double cost, Piece before) {

        boolean isBesideKnown(Piece after) {
            return (before == null || before.known) && (after == null || after.known);
        }
    }

    Spelling(PerSegment<Vocabulary> vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** The whole of what was typed in another spelling, if there is a clearly better one. */
    Optional<String> better(String typed, IndexSearcher searcher) throws IOException {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        MappedText form = SearchText.of(typed);
        var lexicon = new Lexicon(searcher, vocabularies);
        var corrected = new StringBuilder();
        int done = 0;
        for (Piece piece : changed(form.text(), lexicon)) {
            corrected.append(typed, done, form.originalOffset(piece.start())).append(piece.text());
            done = form.originalOffset(piece.end());
        }
        return done == 0
                ? Optional.empty()
                : Optional.of(corrected.append(typed, done, typed.length()).toString().strip());
    }

    /** What should be replaced, in order. */
    private List<Piece> changed(String text, Lexicon lexicon) throws IOException {
        var changed = new ArrayList<Piece>();
        int from = 0;
        while (from < text.length()) {
            int end = from;
            while (end < text.length() && isThai(text.charAt(end))) {
                end++;
            }
            if (end - from > 2 && isDoubtful(text.substring(from, end), lexicon)) {
                Set<Integer> edges = edges(text, from, end);
                Piece after = null;
                for (Piece one = last(text, from, end, lexicon); one != null; one = one.before()) {
                    // Beside what nobody knows, any piece could be half of another word.
                    if (one.isBesideKnown(after)
                            && edges.contains(one.start())
                            && edges.contains(one.end())
                            && isBetter(text, from, end, one, lexicon)) {
                        changed.add(one);
                    }
                    after = one;
                }
            }
            from = Math.max(end, from + 1);
        }
        changed.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return changed;
    }

    /** Where the dictionary sees words begin and end; it knows some that no text here has. */
    private static Set<Integer> edges(String text, int from, int end) {
        Set<Integer> edges = new HashSet<>(List.of(from, end));
        for (Token word : new Words().of(text.substring(from, end))) {
            edges.add(from + word.start());
            edges.add(from + word.end());
        }
        return edges;
    }

    private static boolean isThai(char c) {
        return (c >= '\u0E01' && c <= '\u0E3A')
                || (c >= '\u0E40' && c <= '\u0E4E' && c != '\u0E46');
    }

    /** Whether few texts have all of a run; most of what is typed is right. */
    private static boolean isDoubtful(String run, Lexicon lexicon) throws IOException {
        return lexicon.texts(run) < CLEARLY_MORE * 2;
    }

    /** The last piece of the least costly way to put a run together. */
    private static Piece last(String text, int from, int end, Lexicon lexicon) {
        List<Integer> cuts = new ArrayList<>();
        for (int at = from; at <= end; at++) {
            if (at == from || at == end || ThaiClusters.mayCutAt(text, at)) {
                cuts.add(at);
            }
        }
        var best = new Piece[cuts.size()];
        for (int j = 1; j < cuts.size(); j++) {
            for (int i = Math.max(0, j - MOST_CLUSTERS); i < j; i++) {
                Piece piece = piece(text, cuts.get(i), cuts.get(j), j - i, best[i], lexicon);
                best[j] = best[j] == null || piece.cost() < best[j].cost() ? piece : best[j];
            }
        }
        return best[best.length - 1];
    }

    private static Piece piece(
            String text, int start, int end, int clusters, Piece before, Lexicon lexicon) {
        double sum = before == null ? 0 : before.cost();
        String typed = text.substring(start, end);
        int known = lexicon.having(typed);
        var best =
                new Piece(
                        start,
                        end,
                        typed,
                        known > 0,
                        sum + (known > 0 ? word(known, lexicon) : UNKNOWN_CLUSTER * clusters),
                        before);
        if (known > 0 && typed.length() < LONG_WORD) {
            return best; // what sounds like a short word is another word
        }
        String heard = Vocabulary.sound(typed);
        for (String word : lexicon.like(typed, heard)) {
            double difference = difference(typed, heard, word);
            int having = lexicon.having(word);
            if (known > 0) { // somebody else may have misspelt it, too
                boolean same = difference <= SAME_SOUND + EDIT && having > known;
                difference = same ? 0 : Double.POSITIVE_INFINITY;
            }
            if (difference >= LIKE_SOUND && having < FEWEST_TEXTS) {
                continue; // may be a mistake itself
            }
            double cost = sum + difference + word(having, lexicon);
            if (cost < best.cost()) {
                best = new Piece(start, end, word, true, cost, before);
            }
        }
        return best;
    }

    private static double word(int having, Lexicon lexicon) {
        return WORD + RARITY * lexicon.rarity(having);
    }

    /** What it costs to say that one word was meant by another; infinite when it cannot be. */
    private static double difference(String typed, String heard, String word) {
        int most = typed.length() < LONG_WORD ? 1 : 2;
        int edits = Likeness.edits(typed, word, most);
        if (edits > most || ABBREVIATION.matcher(typed).matches()) {
            return Double.POSITIVE_INFINITY;
        }
        String meant = Vocabulary.sound(word);
        if (heard.equals(meant)) {
            return SAME_SOUND + EDIT * edits;
        }
        // Whoever misspells a word still begins it right; and short words all sound alike.
        boolean like =
                Math.min(heard.length(), meant.length()) >= SHORTEST_SOUND
                        && heard.charAt(0) == meant.charAt(0)
                        && Likeness.edits(heard, meant, 1) == 1;
        return like ? LIKE_SOUND + EDIT * edits : Double.POSITIVE_INFINITY;
    }

    private static boolean isBetter(String text, int from, int end, Piece piece, Lexicon lexicon)
            throws IOException {
        String typed = text.substring(piece.start(), piece.end());
        if (typed.equals(piece.text()) || isTorn(typed, piece.text())) {
            return false;
        }
        // What is only one cluster says nothing without those beside it.
        boolean alone = ClusterPairs.of("\u0E01" + typed).size() == 1;
        int start =
                alone && piece.start() > from
                        ? ThaiClusters.lastCut(text, piece.start() - 1)
                        : piece.start();
        int stop =
                alone && piece.end() < end
                        ? ThaiClusters.nextCut(text, piece.end() + 1)
                        : piece.end();
        String left = text.substring(start, piece.start());
        String right = text.substring(piece.end(), stop);
        long now = lexicon.texts(left + typed + right);
        long then = lexicon.texts(left + piece.text() + right);
        return then > 0 && then >= now * CLEARLY_MORE;
    }

    /** Whether a whole word was typed with another behind it, or the other spelling is no word. */
    private static boolean isTorn(String typed, String word) {
        boolean longer =
                typed.startsWith(word)
                        && ThaiClusters.mayCutAt(typed, word.length())
                        && typed.charAt(typed.length() - 1) != SILENCER;
        return longer || new Words().of(word).size() > 1;
    }
}
