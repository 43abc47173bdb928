package khlang.search.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import khlang.search.Facet;
import khlang.search.FacetKind;
import khlang.search.SearchQuery;
import khlang.search.SearchSort;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;

/** Goes once through what was found and keeps the best, the total and the facets. */
final class HitCollector {

    private static final Sort BEST_FIRST =
            new Sort(
                    SortField.FIELD_SCORE,
                    new SortField(EntryDocument.UPDATED, SortField.Type.LONG, true),
                    new SortField(EntryDocument.SLUG_ORDER, SortField.Type.STRING));

    /** So many of the best are looked at more closely. */
    private static final int LOOKED_AT = 50;

    /** What somebody wrote to be read here comes before what only hangs on it. */
    private static final float OF_A_FILE = 0.85f;

    private static final int NONE = -1;

    private static final Sort NEWEST_FIRST =
            new Sort(
                    new SortField(EntryDocument.UPDATED, SortField.Type.LONG, true),
                    SortField.FIELD_SCORE,
                    new SortField(EntryDocument.SLUG_ORDER, SortField.Type.STRING));

    private final SearchQuery query;
    private final FacetTally[] tallies;
    private final TopFieldCollector best;
    private long total;

    HitCollector(SearchQuery query) {
        this.query = query;
        this.tallies =
                Arrays.stream(FacetKind.values())
                        .map(kind -> new FacetTally(kind, query))
                        .toArray(FacetTally[]::new);
        Sort sort = query.sort() == SearchSort.NEWEST ? NEWEST_FIRST : BEST_FIRST;
        int depth = Math.max(LOOKED_AT, query.offset() + query.size());
        this.best = new TopFieldCollectorManager(sort, depth, Integer.MAX_VALUE).newCollector();
    }

    long total() {
        return total;
    }

    List<Facet> facets() {
        return Arrays.stream(tallies).map(FacetTally::facet).toList();
    }

    /**
     * The hits of the page that was asked for; every one knows its score. Each is the text of an
     * entry or a part of one of its files.
     */
    List<ScoreDoc> page(WordsQuery words, IndexSearcher searcher) throws IOException {
        List<ScoreDoc> hits = hits();
        if (query.size() > 0
                && query.offset() < LOOKED_AT
                && query.sort() == SearchSort.RELEVANCE) {
            List<ScoreDoc> first = hits.subList(0, Math.min(LOOKED_AT, hits.size()));
            double[] closeness = words.closeness(first, searcher);
            for (int i = 0; i < closeness.length; i++) {
                first.get(i).score += (float) closeness[i];
            }
            KindPrior.raise(first, query.staff(), searcher.getIndexReader());
            first.sort(Comparator.comparingDouble((ScoreDoc hit) -> hit.score).reversed());
        }
        int from = Math.min(query.offset(), hits.size());
        return hits.subList(from, Math.min(from + query.size(), hits.size()));
    }

    private List<ScoreDoc> hits() {
        ScoreDoc[] found = best.topDocs().scoreDocs;
        for (ScoreDoc hit : found) {
            for (Object value : ((FieldDoc) hit).fields) {
                if (value instanceof Float score) {
                    hit.score = score;
                }
            }
        }
        return Arrays.asList(found);
    }

    /** Goes through what was found in the order of the documents. */
    void collect(Candidates found, IndexSearcher searcher) throws IOException {
        int place = 0;
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            int end = leaf.docBase + leaf.reader().maxDoc();
            if (place < found.count() && found.document(place) < end) {
                var part = new Part(leaf);
                for (; place < found.count() && found.document(place) < end; place++) {
                    if (found.score(place) >= found.leastScore()) {
                        part.add(found.document(place) - leaf.docBase, found.score(place));
                    }
                }
                part.finish();
            }
        }
    }

    /**
     * An entry's text and the parts of its files stand side by side; of those that match, the best
     * is the hit.
     */
    private final class Part {

        private final LeafCollector keeper;
        private final NumericDocValues places;
        private final Kept kept = new Kept();
        private int entry = NONE;
        private int best;

        Part(LeafReaderContext leaf) throws IOException {
            for (FacetTally tally : tallies) {
                tally.enter(leaf.reader());
            }
            keeper = HitCollector.this.best.getLeafCollector(leaf);
            keeper.setScorer(kept);
            places = DocValues.getNumeric(leaf.reader(), EntryDocument.PLACE);
        }

        void add(int document, float found) throws IOException {
            float score = found;
            int own = document;
            if (places.advanceExact(document)) {
                own -= (int) places.longValue();
                score *= OF_A_FILE;
            }
            if (own != entry) {
                leaveEntry();
                entry = own;
                best = document;
                kept.score = score;
            } else if (score > kept.score) {
                best = document;
                kept.score = score;
            }
        }

        private void leaveEntry() throws IOException {
            if (entry == NONE) {
                return;
            }
            FacetTally refusing = null;
            int refusals = 0;
            for (FacetTally tally : tallies) {
                if (!tally.admits(best)) {
                    refusing = tally;
                    refusals++;
                }
            }
            if (refusals == 0) {
                total++;
                keeper.collect(best);
                for (FacetTally tally : tallies) {
                    tally.count();
                }
            } else if (refusals == 1) {
                refusing.count();
            }
        }

        void finish() throws IOException {
            leaveEntry();
            keeper.finish();
            for (FacetTally tally : tallies) {
                tally.leave();
            }
        }
    }

    /** The score of an entry; nobody may tell it to skip any. */
    private static final class Kept extends Scorable {

        private float score;

        @Override
        public float score() {
            return score;
        }
    }
}
