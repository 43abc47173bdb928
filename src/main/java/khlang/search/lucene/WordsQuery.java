package khlang.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.search.Synonyms;
import khlang.thai.ClusterPairs;
import khlang.thai.SearchText;
import khlang.thai.Token;
import khlang.thai.Words;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What to ask Lucene for a reader's words. Nothing that is typed has a meaning of its own, so there
 * is no syntax to get wrong: any of the words may match, rare ones count for more, and a match that
 * amounts to little is no match.
 */
final class WordsQuery {

    /** Weights chosen on the tuning sets, see the bench. */
    private static final float NAMES_WEIGHT = 0.25f;

    private static final float SYNONYM_WEIGHT = 0.5f;

    /**
     * What a hit must reach at least: this part of what the words could bring at most, and this
     * part of the best score for each word up to four. On the tuning sets that keeps every right
     * answer among the first ten and leaves a tenth of the rest.
     */
    private static final double LEAST_PART = 0.08;

    private static final double LEAST_OF_BEST_PER_WORD = 0.075;
    private static final int WORDS_THAT_RAISE_IT = 4;

    /** Lucene refuses more than 1,024; nobody types as many. */
    private static final int MOST_CLAUSES = 1000;

    private static final int MOST_TERMS = 100;

    private final IndexReader index;
    private final BooleanQuery.Builder query = new BooleanQuery.Builder();
    private final Map<String, Double> marks = new HashMap<>();
    private final Set<String> alsoSearched = new LinkedHashSet<>();
    private double most;
    private int ownWords;
    private int clauses;

    private WordsQuery(IndexReader index) {
        this.index = index;
    }

    /** Prepares a search in what one reader may see; nothing else is looked at. */
    static WordsQuery of(Synonyms.Expansion words, IndexReader index) throws IOException {
        var query = new WordsQuery(index);
        query.addOwn(words.text());
        query.alsoSearched.addAll(words.replacements());
        for (List<String> group : words.groups()) {
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
        Set<String> pairs = distinct(ClusterPairs.of(text));
        ownWords = words.size();
        clauses = 2 * words.size() + pairs.size();
        for (String word : words) {
            double rarity = rarity(Analysis.WORDS, word);
            most += rarity;
            marks.put(word, rarity);
            query.add(term(Analysis.WORDS, word, 1), Occur.SHOULD);
            query.add(term(Analysis.NAMES, word, NAMES_WEIGHT), Occur.SHOULD);
        }
        for (String pair : pairs) {
            most += rarity(Analysis.PAIRS, pair);
            query.add(term(Analysis.PAIRS, pair, 1), Occur.SHOULD);
        }
    }

    /** Of several names for one thing the one that matches best counts. */
    private void addBestOf(List<String> names) throws IOException {
        var choices = new ArrayList<Query>();
        for (String name : names) {
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
            marks.putIfAbsent(word, rarity(Analysis.WORDS, word) * SYNONYM_WEIGHT);
            name.add(term(Analysis.WORDS, word, SYNONYM_WEIGHT), Occur.SHOULD);
            name.add(term(Analysis.NAMES, word, SYNONYM_WEIGHT * NAMES_WEIGHT), Occur.SHOULD);
        }
        for (String pair : pairs) {
            name.add(term(Analysis.PAIRS, pair, SYNONYM_WEIGHT), Occur.SHOULD);
        }
        return name.build();
    }

    /** Pairs tell more than words: they also stand side by side. */
    private boolean occur(Set<String> pairs) throws IOException {
        for (String pair : pairs) {
            if (index.docFreq(new Term(Analysis.PAIRS, pair)) == 0) {
                return false;
            }
        }
        return true;
    }

    /** The weight that BM25 gives a term at most; greatest for one that no document has. */
    private double rarity(String field, String text) throws IOException {
        int having = index.docFreq(new Term(field, text));
        return Math.log(1 + (index.getDocCount(field) - having + 0.5) / (having + 0.5));
    }

    /** Each term has its own weight: Lucene skips more than with a weight on the whole. */
    private static Query term(String field, String text, float weight) {
        var query = new TermQuery(new Term(field, text));
        return weight == 1 ? query : new BoostQuery(query, weight);
    }

    private static Set<String> distinct(List<Token> tokens) {
        var texts = new LinkedHashSet<String>();
        tokens.stream().map(Token::text).distinct().limit(MOST_TERMS).forEach(texts::add);
        return texts;
    }
}
