import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import khlang.search.KnowledgeSearch;
import khlang.search.SearchEntry;
import khlang.search.SearchHit;
import khlang.search.SearchPassage;
import khlang.search.SearchQuery;
import khlang.search.Synonyms;
import khlang.search.lucene.LuceneKnowledgeIndex;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;

/** Answers the ids of the best documents, best first. */
interface RankingEngine extends AutoCloseable {

    List<String> find(String words) throws IOException;

    /** The same without anything to show; how many there are. */
    default long count(String words) throws IOException {
        return find(words).size();
    }

    /** In bytes. */
    long indexSize() throws IOException;

    @Override
    void close() throws IOException;

    static long size(ByteBuffersDirectory directory) throws IOException {
        long size = 0;
        for (String file : directory.listAll()) {
            size += directory.fileLength(file);
        }
        return size;
    }

    static RankingEngine ours(List<RankingSet.Page> pages) throws IOException {
        var directory = new ByteBuffersDirectory();
        var index =
                new LuceneKnowledgeIndex(directory, new ByteBuffersDirectory(), Synonyms.NONE);
        for (int i = 0; i < pages.size(); i += 500) {
            index.put(
                    pages.subList(i, Math.min(pages.size(), i + 500)).stream()
                            .map(RankingEngine::entry)
                            .toList());
        }
        index.commit(1);
        KnowledgeSearch search = index;
        return new RankingEngine() {
            @Override
            public List<String> find(String words) {
                return search.find(SearchQuery.ofPublic(words, RankingFigures.DEPTH)).hits().stream()
                        .map(SearchHit::slug)
                        .toList();
            }

            @Override
            public long count(String words) {
                return search.find(SearchQuery.ofPublic(words, 0)).total();
            }

            @Override
            public long indexSize() throws IOException {
                return size(directory);
            }

            @Override
            public void close() throws IOException {
                index.close();
            }
        };
    }

    private static SearchEntry entry(RankingSet.Page page) {
        return new SearchEntry(
                page.id(),
                page.title(),
                "knowledge-article",
                "general",
                "office",
                SearchEntry.PUBLIC,
                null,
                "",
                List.of(),
                Instant.EPOCH,
                List.of(new SearchPassage("", "", page.text())));
    }

    static RankingEngine stock(List<RankingSet.Page> pages) throws IOException {
        var directory = new ByteBuffersDirectory();
        Analyzer analyzer = new ThaiAnalyzer();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (RankingSet.Page page : pages) {
                var document = new Document();
                document.add(new StringField("id", page.id(), Field.Store.YES));
                document.add(
                        new TextField("text", page.title() + "\n" + page.text(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        var reader = DirectoryReader.open(directory);
        var searcher = new IndexSearcher(reader);
        return new RankingEngine() {
            @Override
            public List<String> find(String words) throws IOException {
                Query query = new QueryBuilder(analyzer).createBooleanQuery("text", words);
                List<String> ids = new ArrayList<>();
                if (query != null) {
                    for (ScoreDoc hit : searcher.search(query, RankingFigures.DEPTH).scoreDocs) {
                        ids.add(searcher.storedFields().document(hit.doc).get("id"));
                    }
                }
                return ids;
            }

            @Override
            public long indexSize() throws IOException {
                return size(directory);
            }

            @Override
            public void close() throws IOException {
                reader.close();
                directory.close();
            }
        };
    }
}
