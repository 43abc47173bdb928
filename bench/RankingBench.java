import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks our search and Lucene's own Thai analysis the same questions, and prints how high the right
 * document stands. The bench script starts it with the program's class path.
 */
final class RankingBench {

    private static final int DEPTH = 10;
    private static final JsonMapper JSON = new JsonMapper();

    /** Its questions are parts of the headlines, so the headlines must not be searched. */
    private static final String ASKED_BY_HEADLINE = "thaigov14k";

    private record Page(String id, String title, String text) {}

    private record Question(String text, List<String> right) {}

    /** Answers the ids of the best documents, best first. */
    private interface Engine extends AutoCloseable {
        List<String> find(String words) throws IOException;

        @Override
        void close() throws IOException;
    }

    private RankingBench() {}

    /** The folder with the data, the names of the sets. */
    public static void main(String[] args) throws IOException {
        System.out.printf(
                "%-12s %-8s %9s %9s %9s %12s %9s%n",
                "set", "engine", "MRR@10", "first", "in ten", "documents/s", "ms/query");
        for (int i = 1; i < args.length; i++) {
            measure(Path.of(args[0]), args[i]);
        }
    }

    private static void measure(Path folder, String set) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (JsonNode line : lines(folder.resolve(set + ".docs.jsonl.gz"))) {
            pages.add(
                    new Page(
                            line.get("id").asString(),
                            set.equals(ASKED_BY_HEADLINE) ? "" : line.get("title").asString(),
                            line.get("text").asString()));
        }
        Path tune = folder.resolve(set + ".tune.queries.jsonl.gz");
        List<Question> questions = new ArrayList<>();
        for (JsonNode line :
                lines(Files.exists(tune) ? tune : folder.resolve(set + ".queries.jsonl.gz"))) {
            List<String> right = new ArrayList<>();
            line.get("rel").forEach(id -> right.add(id.asString()));
            questions.add(new Question(line.get("text").asString(), right));
        }
        Instant start = Instant.now();
        try (Engine stock = stock(pages)) {
            print(set, "stock", pages.size(), start, stock, questions);
        }
        start = Instant.now();
        try (Engine ours = ours(pages)) {
            print(set, "ours", pages.size(), start, ours, questions);
        }
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            return reader.lines().map(JSON::readTree).toList();
        }
    }

    private static void print(
            String set, String name, int pages, Instant start, Engine engine, List<Question> questions)
            throws IOException {
        double indexing = seconds(start);
        Instant asked = Instant.now();
        double reciprocal = 0;
        int first = 0;
        int found = 0;
        for (Question question : questions) {
            List<String> answers = engine.find(question.text());
            for (int place = 0; place < answers.size(); place++) {
                if (question.right().contains(answers.get(place))) {
                    reciprocal += 1.0 / (place + 1);
                    first += place == 0 ? 1 : 0;
                    found++;
                    break;
                }
            }
        }
        double n = questions.size();
        System.out.printf(
                Locale.ROOT,
                "%-12s %-8s %9.3f %8.1f%% %8.1f%% %12.0f %9.2f%n",
                set,
                name,
                reciprocal / n,
                100 * first / n,
                100 * found / n,
                pages / indexing,
                1000 * seconds(asked) / n);
    }

    private static double seconds(Instant start) {
        return Duration.between(start, Instant.now()).toNanos() / 1e9;
    }

    private static Engine ours(List<Page> pages) throws IOException {
        var index =
                new LuceneKnowledgeIndex(
                        new ByteBuffersDirectory(), new ByteBuffersDirectory(), Synonyms.NONE);
        for (int i = 0; i < pages.size(); i += 500) {
            index.put(
                    pages.subList(i, Math.min(pages.size(), i + 500)).stream()
                            .map(RankingBench::entry)
                            .toList());
        }
        index.commit(1);
        KnowledgeSearch search = index;
        return new Engine() {
            @Override
            public List<String> find(String words) {
                return search.find(SearchQuery.ofPublic(words, DEPTH)).hits().stream()
                        .map(SearchHit::slug)
                        .toList();
            }

            @Override
            public void close() throws IOException {
                index.close();
            }
        };
    }

    private static SearchEntry entry(Page page) {
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

    private static Engine stock(List<Page> pages) throws IOException {
        var directory = new ByteBuffersDirectory();
        Analyzer analyzer = new ThaiAnalyzer();
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            for (Page page : pages) {
                var document = new Document();
                document.add(new StringField("id", page.id(), Field.Store.YES));
                document.add(
                        new TextField("text", page.title() + "\n" + page.text(), Field.Store.NO));
                writer.addDocument(document);
            }
        }
        var reader = DirectoryReader.open(directory);
        var searcher = new IndexSearcher(reader);
        return new Engine() {
            @Override
            public List<String> find(String words) throws IOException {
                Query query = new QueryBuilder(analyzer).createBooleanQuery("text", words);
                List<String> ids = new ArrayList<>();
                if (query != null) {
                    for (ScoreDoc hit : searcher.search(query, DEPTH).scoreDocs) {
                        ids.add(searcher.storedFields().document(hit.doc).get("id"));
                    }
                }
                return ids;
            }

            @Override
            public void close() throws IOException {
                reader.close();
                directory.close();
            }
        };
    }
}
