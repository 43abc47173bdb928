import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import khlang.search.KnowledgeSearch;
import khlang.search.SearchEntry;
import khlang.search.SearchHit;
import khlang.search.SearchPassage;
import khlang.search.SearchQuery;
import khlang.search.Synonyms;
import khlang.search.lucene.LuceneKnowledgeIndex;
import khlang.thai.ClusterPairs;
import khlang.thai.SearchText;
import khlang.thai.Token;
import khlang.thai.Words;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.QueryBuilder;

/** Answers the ids of the best documents, best first. */
interface RankingEngine extends AutoCloseable {

    List<String> find(String words) throws IOException;

    /** The same without anything to show; how many there are. */
    default long count(String words) throws IOException {
        return find(words).size();
    }

    /**
     * The bare query of two fields, words and half as much pairs, ten best: what a search costs at
     * least.
     */
    default List<String> twoFields(String words) throws IOException {
        return find(words);
    }

    /** In bytes. */
    long indexSize() throws IOException;

    @Override
    void close() throws IOException;

    static long size(Directory directory) throws IOException {
        long size = 0;
        for (String file : directory.listAll()) {
            size += directory.fileLength(file);
        }
        return size;
    }

    /** Files as the portal has them, in a folder that is left to the system's own cleaning. */
    private static Directory onDisk() throws IOException {
        return MMapDirectory.open(Files.createTempDirectory("khlang-bench-"));
    }

    static RankingEngine ours(List<RankingSet.Page> pages) throws IOException {
        Directory directory = onDisk();
        var index =
                new LuceneKnowledgeIndex(directory, onDisk(), Synonyms.NONE);
        for (int i = 0; i < pages.size(); i += 500) {
            index.put(
                    pages.subList(i, Math.min(pages.size(), i + 500)).stream()
                            .map(RankingEngine::entry)
                            .toList());
        }
        index.commit(1);
        KnowledgeSearch search = index;
        var reader = DirectoryReader.open(directory);
        var bare = new IndexSearcher(reader);
        bare.setSimilarity(new BM25Similarity(0.9f, 0.75f));
        bare.setQueryCache(null);
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
            public List<String> twoFields(String words) throws IOException {
                String text = SearchText.of(words).text();
                var query = new BooleanQuery.Builder();
                add(query, "words", new Words().of(text), 1);
                add(query, "pairs", ClusterPairs.of(text), 0.5f);
                return ids(bare, query.build(), "slug");
            }

            @Override
            public long indexSize() throws IOException {
                return size(directory);
            }

            @Override
            public void close() throws IOException {
                reader.close();
                index.close();
            }
        };
    }

    private static void add(
            BooleanQuery.Builder query, String field, List<Token> tokens, float weight) {
        tokens.stream()
                .map(Token::text)
                .distinct()
                .map(text -> new TermQuery(new Term(field, text)))
                .forEach(term -> query.add(new BoostQuery(term, weight), Occur.SHOULD));
    }

    private static List<String> ids(IndexSearcher searcher, Query query, String field)
            throws IOException {
        List<String> ids = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(query, RankingFigures.DEPTH).scoreDocs) {
            ids.add(searcher.storedFields().document(hit.doc, Set.of(field)).get(field));
        }
        return ids;
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
        Directory directory = onDisk();
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
                return query == null ? List.of() : ids(searcher, query, "id");
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
