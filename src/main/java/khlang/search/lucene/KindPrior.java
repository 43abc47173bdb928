package khlang.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import khlang.search.FacetKind;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/**
 * What a reader most likely came for: a guide for those outside, a manual for those who work here.
 * It decides between hits that are nearly as good, no more.
 */
final class KindPrior {

    private static final float FACTOR = 1.04f;
    private static final BytesRef GUIDE = new BytesRef("citizen-guide");
    private static final BytesRef MANUAL = new BytesRef("work-manual");

    private KindPrior() {}

    /**
     * Raises the scores of hits of the kind.
     *
     * @param staff whether the one who asks works here
     */
    static void raise(List<ScoreDoc> hits, boolean staff, IndexReader index) throws IOException {
        List<LeafReaderContext> leaves = index.leaves();
        LeafReaderContext leaf = null;
        SortedDocValues kinds = null;
        int wanted = -1;
        for (ScoreDoc hit :
                hits.stream().sorted(Comparator.comparingInt(one -> one.doc)).toList()) {
            LeafReaderContext home = leaves.get(ReaderUtil.subIndex(hit.doc, leaves));
            if (home != leaf) {
                leaf = home;
                kinds =
                        DocValues.getSorted(
                                leaf.reader(), EntryDocument.facetField(FacetKind.KIND));
                wanted = kinds.lookupTerm(staff ? MANUAL : GUIDE);
            }
            if (wanted >= 0
                    && kinds.advanceExact(hit.doc - leaf.docBase)
                    && kinds.ordValue() == wanted) {
                hit.score *= FACTOR;
            }
        }
    }
}
