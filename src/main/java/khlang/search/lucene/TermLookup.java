package khlang.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Looks up each term of a search once, in what one reader may see; the queries made here know what
 * was found. Looking up is a good part of what a search costs. Of one thread.
 */
final class TermLookup {

    private final IndexSearcher searcher;
    private final Map<Term, TermStates> known = new HashMap<>();

    TermLookup(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** How many documents have a term. */
    int having(String field, String text) throws IOException {
        return states(new Term(field, text)).docFreq();
    }

    /** The weight that BM25 gives a term at most; greatest for one that no document has. */
    double rarity(String field, String text) throws IOException {
        int having = having(field, text);
        int all = searcher.getIndexReader().getDocCount(field);
        return Math.log(1 + (all - having + 0.5) / (having + 0.5));
    }

    /** Each term has its own weight: Lucene skips more than with a weight on the whole. */
    Query query(String field, String text, float weight) throws IOException {
        var term = new Term(field, text);
        var query = new TermQuery(term, states(term));
        return weight == 1 ? query : new BoostQuery(query, weight);
    }

    private TermStates states(Term term) throws IOException {
        TermStates states = known.get(term);
        if (states == null) {
            states = TermStates.build(searcher, term, true);
            known.put(term, states);
        }
        return states;
    }
}
