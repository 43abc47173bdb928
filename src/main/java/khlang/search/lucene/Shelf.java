package khlang.search.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;

/**
 * The entries for one audience: a Lucene directory with its writer and the view that searches have
 * of it. The owner sees to it that only one thread writes.
 */
final class Shelf implements Closeable {

    private final Directory directory;
    private final Analyzer analyzer;
    private final IndexWriter.IndexReaderWarmer preparation;
    private IndexWriter writer;
    private volatile SearcherManager searchers;

    /**
     * Opens what was committed last, or an empty shelf; every file is checked.
     *
     * @param preparation what is done with each large new segment before anybody searches in it
     */
    Shelf(Directory directory, Analyzer analyzer, IndexWriter.IndexReaderWarmer preparation)
            throws IOException {
        this.directory = directory;
        this.analyzer = analyzer;
        this.preparation = preparation;
        if (DirectoryReader.indexExists(directory)) {
            check(directory);
        }
        open();
        prepare();
    }

    private static void check(Directory directory) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext part : reader.leaves()) {
                ((CodecReader) part.reader()).checkIntegrity();
            }
        }
    }

    private void open() throws IOException {
        var config = new IndexWriterConfig(analyzer);
        config.setSimilarity(Analysis.SIMILARITY);
        config.setMergedSegmentWarmer(preparation);
        writer = new IndexWriter(directory, config);
        searchers = new SearcherManager(writer, new Scoring());
    }

    /** Forgets what was not committed and begins again there, even after the writer gave up. */
    void reopen() throws IOException {
        SearcherManager former = searchers;
        writer.rollback();
        open();
        former.close();
    }

    /** Puts the documents of an entry side by side, in place of those it had. */
    void put(String slug, List<Document> documents) throws IOException {
        writer.updateDocuments(EntryDocument.id(slug), documents);
    }

    void remove(Collection<String> slugs) throws IOException {
        writer.deleteDocuments(slugs.stream().map(EntryDocument::id).toArray(Term[]::new));
    }

    void clear() throws IOException {
        writer.deleteAll();
    }

    void commit(Map<String, String> facts) throws IOException {
        writer.setLiveCommitData(facts.entrySet());
        writer.commit();
    }

    /** What the last commit was told; empty before the first. */
    Map<String, String> committed() throws IOException {
        return DirectoryReader.indexExists(directory)
                ? DirectoryReader.listCommits(directory).getLast().getUserData()
                : Map.of();
    }

    /** Prepares what searches see now, so that none of them has to. */
    void prepare() throws IOException {
        IndexSearcher searcher = acquire();
        try {
            for (LeafReaderContext part : searcher.getIndexReader().leaves()) {
                preparation.warm(part.reader());
            }
        } finally {
            release(searcher);
        }
    }

    /** Lets searches see what was put. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** What searches see at this moment; to be released. */
    IndexSearcher acquire() throws IOException {
        SearcherManager current = searchers;
        try {
            return current.acquire();
        } catch (AlreadyClosedException e) {
            if (current == searchers) {
                throw e;
            }
            return searchers.acquire(); // reopened in between
        }
    }

    static void release(IndexSearcher searcher) throws IOException {
        searcher.getIndexReader().decRef();
    }

    /** Forgets what was not committed. */
    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }

    private static final class Scoring extends SearcherFactory {

        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
            return scoring(reader);
        }
    }

    static IndexSearcher scoring(IndexReader reader) {
        var searcher = new IndexSearcher(reader);
        searcher.setSimilarity(Analysis.SIMILARITY);
        searcher.setQueryCache(null); // queries differ too much for it
        return searcher;
    }
}
