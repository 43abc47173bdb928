package khlang.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** Looks up where terms stand in a few documents that were found. */
final class Occurrences {

    /** Told each time a document has a term. */
    interface Visitor {

        /**
         * @param document which of the documents, from 0
         * @param term which of the terms, from 0
         * @param found stands there
         */
        void visit(int document, int term, PostingsEnum found) throws IOException;
    }

    private Occurrences() {}

    /**
     * @param what {@link PostingsEnum#POSITIONS} or {@link PostingsEnum#OFFSETS}
     */
    static void visit(
            IndexReader index,
            String field,
            List<String> terms,
            int what,
            List<ScoreDoc> documents,
            Visitor visitor)
            throws IOException {
        int[] order =
                IntStream.range(0, documents.size())
                        .boxed()
                        .sorted(Comparator.comparingInt(i -> documents.get(i).doc))
                        .mapToInt(Integer::intValue)
                        .toArray();
        List<LeafReaderContext> leaves = index.leaves();
        int from = 0;
        while (from < order.length) {
            int document = documents.get(order[from]).doc;
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
            int end = leaf.docBase + leaf.reader().maxDoc();
            int to = from;
            while (to < order.length && documents.get(order[to]).doc < end) {
                to++;
            }
            Terms known = leaf.reader().terms(field);
            if (known != null) {
                int[] here = IntStream.range(from, to).map(i -> order[i]).toArray();
                visit(known.iterator(), leaf.docBase, terms, what, documents, here, visitor);
            }
            from = to;
        }
    }

    private static void visit(
            TermsEnum lookup,
            int base,
            List<String> terms,
            int what,
            List<ScoreDoc> documents,
            int[] order,
            Visitor visitor)
            throws IOException {
        PostingsEnum found = null;
        for (int term = 0; term < terms.size(); term++) {
            if (lookup.seekExact(new BytesRef(terms.get(term)))) {
                found = lookup.postings(found, what);
                for (int i : order) {
                    int document = documents.get(i).doc - base;
                    int at = found.docID();
                    at = at < document ? found.advance(document) : at;
                    if (at == document) {
                        visitor.visit(i, term, found);
                    }
                }
            }
        }
    }
}
