package khlang.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;

/** Scores of a second query for a few documents that another has found. */
final class Rescoring {

    private Rescoring() {}

    /** In the order of the documents, 0 for one that does not match. */
    static double[] of(Query query, List<ScoreDoc> documents, IndexSearcher searcher)
            throws IOException {
        double[] scores = new double[documents.size()];
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        int[] order =
                IntStream.range(0, scores.length)
                        .boxed()
                        .sorted(Comparator.comparingInt(i -> documents.get(i).doc))
                        .mapToInt(Integer::intValue)
                        .toArray();
        LeafReaderContext leaf = null;
        Scorer scorer = null;
        for (int i : order) {
            int document = documents.get(i).doc;
            LeafReaderContext home = leaves.get(ReaderUtil.subIndex(document, leaves));
            if (home != leaf) {
                leaf = home;
                scorer = weight.scorer(leaf);
            }
            if (scorer != null) {
                int wanted = document - leaf.docBase;
                int at = scorer.docID();
                at = at < wanted ? scorer.iterator().advance(wanted) : at;
                scores[i] = at == wanted ? scorer.score() : 0;
            }
        }
        return scores;
    }
}
