import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import khlang.thai.ThaiClusters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents and the questions that are asked of them. */
record RankingSet(String name, List<Page> pages, List<Question> questions) {

    /** Its questions are parts of the headlines, so the headlines must not be searched. */
    private static final String ASKED_BY_HEADLINE = "thaigov14k";

    private static final JsonMapper JSON = new JsonMapper();

    record Page(String id, String title, String text) {}

    record Question(String text, Set<String> right) {}

    /** Reads a set; a limit takes as many questions by chance, always the same. */
    static RankingSet read(Path folder, String name, int limit) throws IOException {
        List<Page> pages = new ArrayList<>();
        for (JsonNode line : lines(folder.resolve(name + ".docs.jsonl.gz"))) {
            pages.add(
                    new Page(
                            line.get("id").asString(),
                            name.equals(ASKED_BY_HEADLINE) ? "" : line.get("title").asString(),
                            line.get("text").asString()));
        }
        Path tune = folder.resolve(name + ".tune.queries.jsonl.gz");
        List<Question> questions = new ArrayList<>();
        for (JsonNode line :
                lines(Files.exists(tune) ? tune : folder.resolve(name + ".queries.jsonl.gz"))) {
            Set<String> right = new HashSet<>();
            line.get("rel").forEach(id -> right.add(id.asString()));
            questions.add(new Question(line.get("text").asString(), right));
        }
        return new RankingSet(name, pages, questions).sample(limit);
    }

    RankingSet sample(int limit) {
        List<Question> some = new ArrayList<>(questions);
        if (some.size() > limit) {
            Collections.shuffle(some, new Random(1));
            some = some.subList(0, limit);
        }
        return new RankingSet(name, pages, some);
    }

    /** The same texts as so many short pages, to measure how time grows. */
    RankingSet inPassages(int most, int longest) {
        List<Page> passages = new ArrayList<>();
        for (Page page : pages) {
            for (int from = 0; from < page.text().length() && passages.size() < most; ) {
                int to = Math.min(page.text().length(), from + longest);
                while (!ThaiClusters.mayCutAt(page.text(), to)) {
                    to++;
                }
                passages.add(
                        new Page(
                                page.id() + "-" + passages.size(),
                                page.title(),
                                page.text().substring(from, to)));
                from = to;
            }
        }
        return new RankingSet(name + " passages", passages, questions);
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
}
