package khlang.search.lucene;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import khlang.thai.ClusterPairs;
import khlang.thai.Skeletons;
import khlang.thai.Token;
import khlang.thai.Words;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;

/** How texts become terms and terms become scores; a change here needs another index format. */
final class Analysis {

    /** The whole text in words. */
    static final String WORDS = "words";

    /** The whole text in pairs of letter clusters, which find a word inside another. */
    static final String PAIRS = "pairs";

    /** The text in threes of consonants, which forgive what sounds the same. */
    static final String SKELETONS = "skeletons";

    /** Title and tags once more, in words. */
    static final String NAMES = "names";

    /** Repetition counts for less than Lucene's default 1.2; chosen on the tuning sets. */
    static final Similarity SIMILARITY = new BM25Similarity(0.9f, 0.75f);

    private Analysis() {}

    static Analyzer analyzer() {
        return new PerFieldAnalyzerWrapper(
                new Cutter(() -> new Words()::of),
                Map.of(
                        PAIRS,
                        new Cutter(() -> ClusterPairs::of),
                        SKELETONS,
                        new Cutter(() -> Skeletons::of)));
    }

    private static final class Cutter extends Analyzer {

        private final Supplier<Function<String, List<Token>>> cuts;

        Cutter(Supplier<Function<String, List<Token>>> cuts) {
            this.cuts = cuts;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new CuttingTokenizer(cuts.get()));
        }

        @Override
        protected Reader initReader(String field, Reader reader) {
            return new SearchTextFilter(reader);
        }

        @Override
        protected Reader initReaderForNormalization(String field, Reader reader) {
            return new SearchTextFilter(reader);
        }
    }
}
