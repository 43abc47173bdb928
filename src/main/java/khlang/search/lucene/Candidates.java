package khlang.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/**
 * All documents that reach the least score of a search, in their order. What the least score is
 * depends on the best of all, which only the end knows; on the way whatever is below that of the
 * best so far is left out, by Lucene itself where it can tell in advance. So one pass does.
 */
final class Candidates implements Collector {

    private final WordsQuery words;
    private int[] documents = new int[256];
    private float[] scores = new float[256];
    private int count;
    private float best;
    private float least;

    private Candidates(WordsQuery words) {
        this.words = words;
        least = words.leastScore(0);
    }

    /** Goes through all that the words find; one thread does. */
    static Candidates of(WordsQuery words, IndexSearcher searcher) throws IOException {
        var candidates = new Candidates(words);
        if (!words.isEmpty()) {
            searcher.search(words.query(), new Alone(candidates));
        }
        return candidates;
    }

    /** How many were met; some of the first may not reach the {@link #leastScore}. */
    int count() {
        return count;
    }

    int document(int place) {
        return documents[place];
    }

    float score(int place) {
        return scores[place];
    }

    /** What a hit must have at least, now that the best is known. */
    float leastScore() {
        return least;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.TOP_SCORES;
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) {
        return new Leaf(leaf.docBase);
    }

    private void add(int document, float score) {
        if (count == documents.length) {
            documents = Arrays.copyOf(documents, 2 * count);
            scores = Arrays.copyOf(scores, 2 * count);
        }
        documents[count] = document;
        scores[count++] = score;
    }

    private final class Leaf implements LeafCollector {

        private final int base;
        private Scorable scorer;

        Leaf(int base) {
            this.base = base;
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            this.scorer = scorer;
            scorer.setMinCompetitiveScore(least);
        }

        @Override
        public void collect(int document) throws IOException {
            float score = scorer.score();
            if (score < least) {
                return;
            }
            if (score > best) {
                best = score;
                least = Math.max(least, words.leastScore(best));
                scorer.setMinCompetitiveScore(least);
            }
            add(base + document, score);
        }
    }

    private record Alone(Candidates candidates) implements CollectorManager<Candidates, Void> {

        @Override
        public Candidates newCollector() {
            return candidates;
        }

        @Override
        public Void reduce(Collection<Candidates> all) {
            return null;
        }
    }
}
