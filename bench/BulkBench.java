import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/**
 * Loads made-up pages into a running portal through the bulk interface, and waits until the last of
 * them is found. The bench script starts it.
 */
final class BulkBench {

    /** Issue 2: at least so many pages a second, and found so soon after the last. */
    private static final int WANTED_PER_SECOND = 200;

    private static final double WANTED_SECONDS = 2;
    private static final int CHARACTERS = 2_700;

    private final URI portal;
    private final String token;
    private final List<String> paragraphs;

    private BulkBench(URI portal, String token, List<String> paragraphs) {
        this.portal = portal;
        this.token = token;
        this.paragraphs = paragraphs;
    }

    /** The portal's address, its token, the content folder, the number of pages, perhaps "once". */
    public static void main(String[] args) throws IOException, InterruptedException {
        int pages = Integer.parseInt(args[3]);
        var bench = new BulkBench(URI.create(args[0]), args[1], Paragraphs.of(Path.of(args[2])));
        System.out.printf("%d pages of %d characters%n", pages, CHARACTERS);
        bench.load("first time", pages, 1);
        if (args.length > 4) {
            return;
        }
        bench.load("the same again, unchanged", pages, 1);
        bench.load("all of them changed", pages, 2);
    }

    private void load(String name, int pages, int version) throws IOException, InterruptedException {
        String lines = lines(pages, version);
        Instant start = Instant.now();
        int wrong = post(lines);
        double seconds = since(start);
        Instant answered = Instant.now();
        String last = mark(pages - 1, version);
        while (!search(last).contains("\"total\":1")) {
            if (since(answered) > 120) {
                throw new IOException("never found: " + last);
            }
            Thread.sleep(20);
        }
        double found = since(answered);
        System.out.printf(
                "%-28s %6.1f s = %5.0f pages/s (%.1f times the %d wanted), %d refused;"
                        + " found after %.2f s (%.0f wanted)%n",
                name,
                seconds,
                pages / seconds,
                pages / seconds / WANTED_PER_SECOND,
                WANTED_PER_SECOND,
                wrong,
                found,
                WANTED_SECONDS);
    }

    /** The same pages for the same version, whenever they are made. */
    private String lines(int pages, int version) {
        var random = new Random(7);
        var lines = new StringBuilder();
        for (int page = 0; page < pages; page++) {
            var text = new StringBuilder("## " + mark(page, version) + "\n\n");
            while (text.length() < CHARACTERS) {
                text.append(paragraphs.get(random.nextInt(paragraphs.size()))).append("\n\n");
            }
            text.setLength(CHARACTERS);
            lines.append("{\"slug\":\"bench-")
                    .append(page)
                    .append("\",\"title\":\"หน้าทดสอบที่ ")
                    .append(page)
                    .append("\",\"markdown\":\"")
                    .append(text.toString().replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"))
                    .append("\",\"publish\":true}\n");
        }
        return lines.toString();
    }

    /** A word that no other page holds. */
    private static String mark(int page, int version) {
        return "zq" + page + "x" + version + "qz";
    }

    private int post(String lines) throws IOException {
        var connection = (HttpURLConnection) portal.resolve("api/v1/documents/bulk").toURL().openConnection();
        connection.setDoOutput(true);
        connection.setChunkedStreamingMode(1 << 16);
        connection.setRequestProperty("Authorization", "Bearer " + token);
        connection.setRequestProperty("Content-Type", "application/x-ndjson");
        try (var body = new PrintStream(connection.getOutputStream(), false, StandardCharsets.UTF_8)) {
            body.print(lines);
        }
        try (var answers =
                new BufferedReader(
                        new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
            return (int) answers.lines().filter(line -> line.contains("\"error\":\"")).count();
        }
    }

    private String search(String words) throws IOException {
        String query = "api/v1/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        try (var answer = portal.resolve(query).toURL().openStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static double since(Instant start) {
        return Duration.between(start, Instant.now()).toMillis() / 1e3;
    }
}
