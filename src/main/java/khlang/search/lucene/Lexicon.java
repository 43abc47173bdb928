package khlang.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.thai.ClusterPairs;
import khlang.thai.Token;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/** The words of all texts that one reader may see, for the time of one search. Of one thread. */
final class Lexicon {

    private final IndexSearcher searcher;
    private final List<Vocabulary> parts = new ArrayList<>();
    private final Map<String, Integer> having = new HashMap<>();

    Lexicon(IndexSearcher searcher, PerSegment<Vocabulary> vocabularies) throws IOException {
        this.searcher = searcher;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            parts.add(vocabularies.of(leaf.reader()));
        }
    }

    /** How many texts have a Thai word. */
    int having(String word) {
        return having.computeIfAbsent(
                word, one -> parts.stream().mapToInt(part -> part.texts(one)).sum());
    }

    /** How much a word that so many texts have tells, never less than about 0. */
    double rarity(int having) {
        return Math.log((searcher.getIndexReader().maxDoc() + 1.0) / (having + 0.5));
    }

    /**
     * The words that sound the same, or nearly so.
     *
     * @param sound how the word {@link Vocabulary#sound sounds}
     */
    Set<String> like(String word, String sound) {
        Set<String> like = new LinkedHashSet<>();
        if (word.length() <= Vocabulary.LONGEST_WORD) {
            int[] keys = Vocabulary.keys(sound);
            for (Vocabulary part : parts) {
                part.addLike(keys, like);
            }
        }
        return like;
    }

    /** How many texts hold all of a piece of text, be it a word or not. */
    long texts(String piece) throws IOException {
        var all = new BooleanQuery.Builder();
        Set<String> pairs = new LinkedHashSet<>();
        ClusterPairs.of(piece).stream().map(Token::text).forEach(pairs::add);
        pairs.forEach(pair -> all.add(new TermQuery(new Term(Analysis.PAIRS, pair)), Occur.FILTER));
        return searcher.count(all.build());
    }
}
