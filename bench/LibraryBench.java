import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Fills a portal with documents that have many revisions, twice: a hundred, then ten thousand; and
 * asks for the same pages both times, as an administrator who is signed in.
 */
final class LibraryBench {

    private static final int FEW = 100;
    private static final int WAITING = 60;
    private static final int SHORT = 900;

    /** A page of print has some 2,700 characters. */
    private static final int LONG = 50 * 2_700;

    private static final int MOST_STATEMENTS = 12;
    private static final double MOST_GROWTH = 2;
    private static final double MOST_DIFF_MILLIS = 300;

    private final BenchVisitor visitor;
    private final URI portal;
    private final String token;
    private final Connection database;
    private final List<String> paragraphs;
    private final Map<String, String> pages;
    private int wrong;

    private LibraryBench(
            URI portal, String token, Connection database, List<String> paragraphs, Map<String, String> pages) {
        this.portal = portal;
        visitor = new BenchVisitor(portal);
        this.token = token;
        this.database = database;
        this.paragraphs = paragraphs;
        this.pages = pages;
    }

    private record Measured(double median, double statements) {}

    /** The portal, its token, its data folder, the content folder, documents, revisions, rounds. */
    public static void main(String[] args) throws Exception {
        Path data = Path.of(args[2]);
        int documents = Integer.parseInt(args[4]);
        int revisions = Integer.parseInt(args[5]);
        int rounds = Integer.parseInt(args[6]);
        try (Connection database = BenchDatabase.connect(data)) {
            var bench = new LibraryBench(
                            URI.create(args[0]), args[1], database, Paragraphs.of(Path.of(args[3])), pages());
            bench.visitor.signIn(args[1]);
            bench.fill(0, FEW, revisions);
            Map<String, Measured> few = bench.measure(rounds);
            long start = System.nanoTime();
            bench.fill(FEW, documents, revisions);
            System.out.printf(
                    "%d documents with %d revisions each written in %.0f s%n",
                    documents - FEW, revisions, (System.nanoTime() - start) / 1e9);
            Map<String, Measured> many = bench.measure(rounds);
            bench.print(few, many, documents);
            System.exit(bench.wrong == 0 ? 0 : 1);
        }
    }

    /** What pages are called, and their paths. */
    private static Map<String, String> pages() throws IOException {
        var pages = new LinkedHashMap<String, String>();
        for (String line : Files.readAllLines(Path.of("bench/library-pages.txt"))) {
            if (!line.startsWith("#")) {
                pages.put(line.split(": ", 2)[0], line.split(": ", 2)[1]);
            }
        }
        return pages;
    }

    /** Writes documents from one number to another, and lets some texts wait for a review. */
    private void fill(int from, int to, int revisions) throws IOException, SQLException {
        for (int revision = 1; revision <= revisions; revision++) {
            post(from, to, revision);
        }
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO review (document_id, revision, handed_in_at)"
                            + " SELECT id, latest_revision, UTC_TIMESTAMP(6) FROM document"
                            + " WHERE slug LIKE 'bench-%' AND id NOT IN (SELECT document_id FROM review)"
                            + " ORDER BY id DESC LIMIT "
                            + (from == 0 ? WAITING : WAITING * (to / FEW)));
            for (String table : List.of("document", "revision", "review", "document_link", "citation")) {
                statement.execute("ANALYZE TABLE " + table);
            }
        }
    }

    private void post(int from, int to, int revision) throws IOException {
        var connection =
                (HttpURLConnection) portal.resolve("api/v1/documents/bulk").toURL().openConnection();
        connection.setDoOutput(true);
        connection.setChunkedStreamingMode(1 << 16);
        connection.setRequestProperty("Authorization", "Bearer " + token);
        connection.setRequestProperty("Content-Type", "application/x-ndjson");
        try (var body = new PrintStream(connection.getOutputStream(), false, StandardCharsets.UTF_8)) {
            for (int i = from; i < to; i++) {
                body.print(line(i, revision));
            }
        }
        try (var answers =
                new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> refused = answers.lines().filter(line -> line.contains("\"error\":\"")).limit(1).toList();
            if (!refused.isEmpty()) {
                throw new IOException(refused.getFirst());
            }
        }
    }

    private String line(int document, int revision) {
        var random = new Random(document);
        int length = document == 0 ? LONG : SHORT;
        var text = new StringBuilder("## รุ่นที่ " + revision + "\n\n");
        int paragraph = 0;
        while (text.length() < length) {
            String words = paragraphs.get(random.nextInt(paragraphs.size()));
            // Every tenth paragraph changes with each revision.
            text.append(paragraph++ % 10 == 0 ? words + " ปรับปรุงครั้งที่ " + revision : words).append("\n\n");
        }
        text.append("ดู [เรื่องถัดไป](/documents/bench-").append(document + 1).append(")\n");
        return "{\"slug\":\"bench-"
                + document
                + "\",\"title\":\"หน้าทดสอบที่ "
                + document
                + "\",\"review_by\":\"20"
                + (30 + document % 60)
                + "-01-01\",\"law_refs\":[{\"name\":\"กฎหมายทดสอบฉบับที่ "
                + document % 200
                + "\"}],\"markdown\":\""
                + text.toString().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
                + "\",\"publish\":true}\n";
    }

    private Map<String, Measured> measure(int rounds) throws IOException, InterruptedException, SQLException {
        var measured = new LinkedHashMap<String, Measured>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            for (int i = 0; i < rounds / 4; i++) {
                visitor.get(page.getValue());
            }
            double[] millis = new double[rounds];
            double[] statements = new double[rounds];
            for (int i = 0; i < rounds; i++) {
                long before = BenchDatabase.statements(database);
                long start = System.nanoTime();
                HttpResponse<String> answer = visitor.get(page.getValue());
                millis[i] = (System.nanoTime() - start) / 1e6;
                statements[i] = BenchDatabase.statements(database) - before;
                if (answer.statusCode() != 200) {
                    throw new IOException(page.getValue() + " answered " + answer.statusCode());
                }
            }
            measured.put(page.getKey(), new Measured(median(millis), median(statements)));
        }
        return measured;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private void print(Map<String, Measured> few, Map<String, Measured> many, int documents) {
        System.out.printf("%-26s %12s %14s %8s %12s%n", "", FEW + " doc., ms", documents + " doc., ms", "ratio", "statements");
        many.forEach(
                (page, now) -> {
                    Measured before = few.get(page);
                    double growth = now.median() / before.median();
                    boolean diff = page.startsWith("diff");
                    String remark =
                            (growth > MOST_GROWTH ? " grows too much" : "")
                                    + (now.statements() > MOST_STATEMENTS ? " too many statements" : "")
                                    + (diff && now.median() > MOST_DIFF_MILLIS ? " too slow" : "");
                    wrong += remark.isEmpty() ? 0 : 1;
                    System.out.printf(
                            "%-26s %12.1f %14.1f %8.2f %12.0f%s%n",
                            page, before.median(), now.median(), growth, now.statements(), remark);
                });
    }
}
