package khlang.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import khlang.search.Synonyms;
import khlang.thai.ClusterPairs;
import khlang.thai.SearchText;
import khlang.thai.Skeletons;
import khlang.thai.Spacing;
import khlang.thai.Token;
import khlang.thai.Words;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * What to ask Lucene for a reader's words. Nothing that is typed has a meaning of its own, so there
 * is no syntax to get wrong: any of the words may match, rare ones count for more, and a match that
 * amounts to little is no match.
 */
final class WordsQuery {

    /** Weights chosen on the tuning sets, see the bench. */
    private static final float NAMES_WEIGHT = 0.25f;

    private static final float SYNONYM_WEIGHT = 0.5f;

    /** A question that is understood has more pairs in the index than this part. */
    private static final double KNOWN_PART = 0.6;

    private static final float SKELETON_WEIGHT = 0.15f;

    /** Where no document has what was typed, what sounds like it says nearly as much. */
    private static final float MISSPELT_WEIGHT = 0.6f;

    private static final double CLOSE_WORDS_WEIGHT = 0.4;
    private static final double CLOSE_PAIRS_WEIGHT = 0.2;

    /**
     * What a hit must reach at least: this part of what the words could bring at most, and this
     * part of the best score for each word up to four. On the tuning sets that keeps every right
     * answer among the first ten and leaves a tenth of the rest.
     */
    private static final double LEAST_PART = 0.10;

    private static final double LEAST_OF_BEST_PER_WORD = 0.075;
    private static final int WORDS_THAT_RAISE_IT = 4;

    /** Lucene refuses more than 1,024; nobody types as many. */
    private static final int MOST_CLAUSES = 1000;

    private static final int MOST_TERMS = 100;

    private static final Pattern FEW_FIGURES = Pattern.compile("\\d{1,2}");

    private final IndexReader index;
    private final TermLookup terms;
    private final BooleanQuery.Builder query = new BooleanQuery.Builder();
    private final BooleanQuery.Builder soundsLike = new BooleanQuery.Builder();
    private final Map<String, Double> marks = new HashMap<>();
    private final Map<String, Double> placedPairs = new HashMap<>();
    private final Set<String> alsoSearched = new LinkedHashSet<>();
    private double most;
    private Set<String> ownPairs = Set.of();
    private int ownWords;
    private int clauses;
    private String instead;

    private WordsQuery(IndexSearcher searcher) {
        index = searcher.getIndexReader();
        terms = new TermLookup(searcher);
    }

    /** Prepares a search in what one reader may see; nothing else is looked at. */
    static WordsQuery of(Synonyms.Expansion words, IndexSearcher searcher) throws IOException {
        var query = new WordsQuery(searcher);
        query.addOwn(words.text());
        query.alsoSearched.addAll(words.replacements());
        for (List<String> group : new LinkedHashSet<>(words.groups())) {
            query.addBestOf(group);
        }
        return query;
    }

    Query query() {
        return query.build();
    }

    /**
     * The least score of a hit. A single word is a hit wherever it stands, be the text ever so
     * long; of many words a few common ones are none.
     *
     * @param best the best score of all
     */
    float leastScore(float best) {
        double ofBest = LEAST_OF_BEST_PER_WORD * Math.min(ownWords, WORDS_THAT_RAISE_IT);
        return (float) Math.max(most * LEAST_PART, best * ofBest);
    }

    /**
     * What each hit deserves besides its score, for words that stand together and for sounding
     * alike; never less than 0.
     */
    double[] closeness(List<ScoreDoc> hits, IndexSearcher searcher) throws IOException {
        double[] sounds = Rescoring.of(soundsLike.build(), hits, searcher);
        double[] words = new Closeness(index, Analysis.WORDS, marks).of(hits);
        double[] pairs = new Closeness(index, Analysis.PAIRS, placedPairs).of(hits);
        for (int i = 0; i < words.length; i++) {
            words[i] =
                    CLOSE_WORDS_WEIGHT * words[i]
                            + CLOSE_PAIRS_WEIGHT * pairs[i]
                            + SKELETON_WEIGHT * sounds[i];
        }
        return words;
    }

    /**
     * How many documents have the words, each pair counted by itself. A figure or two beside
     * letters do not count: they may be keys with Thai letters.
     */
    long occurrences() throws IOException {
        long sum = 0;
        for (String pair : ownPairs) {
            if (ownPairs.size() > 1 && FEW_FIGURES.matcher(pair).matches()) {
                continue;
            }
            sum += terms.having(Analysis.PAIRS, pair);
        }
        return sum;
    }

    /** Whether most of it occurs somewhere; what is typed at random does not. */
    boolean isKnown() throws IOException {
        int known = 0;
        for (String pair : ownPairs) {
            known += terms.having(Analysis.PAIRS, pair) > 0 ? 1 : 0;
        }
        return known > ownPairs.size() * KNOWN_PART;
    }

    /** Lets the answer tell that this was looked for, not what was typed. */
    WordsQuery insteadOf(String shown) {
        instead = shown;
        return this;
    }

    /** What was looked for instead of what was typed. */
    Optional<String> instead() {
        return Optional.ofNullable(instead);
    }

    boolean isEmpty() {
        return ownWords == 0;
    }

    /** Words to mark, with how rare they are. */
    Map<String, Double> marks() {
        return marks;
    }

    /** Synonyms that occur in the index. */
    List<String> alsoSearched() {
        return List.copyOf(alsoSearched);
    }

    private void addOwn(String text) throws IOException {
        Set<String> words = distinct(new Words().of(text));
        String joined = Spacing.joined(text);
        List<Token> pairsInPlace = ClusterPairs.of(joined);
        List<Token> skeletons = Skeletons.of(joined);
        Set<String> pairs = distinct(pairsInPlace);
        clauses = 2 * words.size() + pairs.size();
        for (String word : words) {
            double rarity = terms.rarity(Analysis.WORDS, word);
            most += rarity;
            marks.put(word, rarity);
            query.add(terms.query(Analysis.WORDS, word, 1), Occur.SHOULD);
            query.add(terms.query(Analysis.NAMES, word, NAMES_WEIGHT), Occur.SHOULD);
        }
        for (String pair : pairs) {
            double rarity = terms.rarity(Analysis.PAIRS, pair);
            most += rarity;
            placedPairs.put(pair, rarity);
            query.add(terms.query(Analysis.PAIRS, pair, 1), Occur.SHOULD);
        }
        for (String skeleton : distinct(skeletons)) {
            soundsLike.add(terms.query(Analysis.SKELETONS, skeleton, 1), Occur.SHOULD);
        }
        addWhereMisspelt(pairsInPlace, skeletons);
        ownWords = words.size();
        ownPairs = pairs;
    }

    /**
     * A letter wrong makes pairs that no document has, and only there it is known to be wrong: the
     * rest keeps its weight.
     */
    private void addWhereMisspelt(List<Token> pairs, List<Token> skeletons) throws IOException {
        var unknown = new BitSet();
        for (Token pair : pairs) {
            if (placedPairs.containsKey(pair.text())
                    && terms.having(Analysis.PAIRS, pair.text()) == 0) {
                unknown.set(pair.start(), pair.end());
            }
        }
        List<Token> there =
                skeletons.stream()
                        .filter(three -> !unknown.get(three.start(), three.end()).isEmpty())
                        .toList();
        for (String skeleton : distinct(there)) {
            query.add(terms.query(Analysis.SKELETONS, skeleton, MISSPELT_WEIGHT), Occur.SHOULD);
        }
    }

    /** Of several names for one thing the one that matches best counts. */
    private void addBestOf(List<String> names) throws IOException {
        var choices = new ArrayList<Query>();
        for (String name : names) {
            if (clauses >= MOST_CLAUSES) {
                break;
            }
            String text = SearchText.of(name).text();
            Set<String> words = distinct(new Words().of(text));
            Set<String> pairs = distinct(ClusterPairs.of(text));
            int more = 2 * words.size() + pairs.size();
            if (!marks.keySet().containsAll(words)
                    && occur(pairs)
                    && clauses + more <= MOST_CLAUSES) {
                choices.add(named(words, pairs));
                alsoSearched.add(name);
                clauses += more;
            }
        }
        if (!choices.isEmpty()) {
            query.add(new DisjunctionMaxQuery(choices, 0), Occur.SHOULD);
        }
    }

    private Query named(Set<String> words, Set<String> pairs) throws IOException {
        var name = new BooleanQuery.Builder();
        for (String word : words) {
            marks.putIfAbsent(word, terms.rarity(Analysis.WORDS, word) * SYNONYM_WEIGHT);
            name.add(terms.query(Analysis.WORDS, word, SYNONYM_WEIGHT), Occur.SHOULD);
            name.add(
                    terms.query(Analysis.NAMES, word, SYNONYM_WEIGHT * NAMES_WEIGHT), Occur.SHOULD);
        }
        for (String pair : pairs) {
            placedPairs.putIfAbsent(pair, terms.rarity(Analysis.PAIRS, pair) * SYNONYM_WEIGHT);
            name.add(terms.query(Analysis.PAIRS, pair, SYNONYM_WEIGHT), Occur.SHOULD);
        }
        return name.build();
    }

    /** Pairs tell more than words: they also stand side by side. */
    private boolean occur(Set<String> pairs) throws IOException {
        for (String pair : pairs) {
            if (terms.having(Analysis.PAIRS, pair) == 0) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> distinct(List<Token> tokens) {
        var texts = new LinkedHashSet<String>();
        tokens.stream().map(Token::text).distinct().limit(MOST_TERMS).forEach(texts::add);
        return texts;
    }
}
