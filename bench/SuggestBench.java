import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import khlang.search.SearchEntry;
import khlang.search.SearchPassage;
import khlang.search.SynonymFile;
import khlang.search.lucene.LuceneKnowledgeIndex;
import khlang.thai.Keyboard;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Types the beginnings, middles and ends of titles letter by letter, a fifth of them with a letter
 * wrong or on the wrong keyboard, and asks for suggestions after each letter from the second on.
 */
final class SuggestBench {

    private static final Pattern TITLE = Pattern.compile("(?m)^title: *\"?(.+?)\"?$");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private SuggestBench() {}

    /** The content folder, how many titles, how many letters. */
    public static void main(String[] args) throws IOException {
        var random = new Random(7);
        List<String> own = titles(Path.of(args[0]));
        List<String> titles = made(own, Integer.parseInt(args[1]), random);
        List<String> typed = typed(titles, Integer.parseInt(args[2]), random);
        try (var index =
                new LuceneKnowledgeIndex(
                        new ByteBuffersDirectory(),
                        new ByteBuffersDirectory(),
                        SynonymFile.read(Path.of(args[0], "synonyms.txt"), problem -> {}))) {
            for (int i = 0; i < titles.size(); i += 200) {
                index.put(
                        titles.subList(i, Math.min(titles.size(), i + 200)).stream()
                                .map(SuggestBench::entry)
                                .toList());
            }
            long start = System.nanoTime();
            index.commit(1);
            System.out.printf("%,d titles, the last commit %d ms%n", titles.size(), millis(start));
            index.learnSearches(titles.subList(0, Math.min(2000, titles.size())), List.of());
            ask(index, typed);
            long[] nanos = ask(index, typed);
            start = System.nanoTime();
            index.put(List.of(entry(titles.getFirst())));
            index.commit(2);
            index.suggest("ภาษี", false, 8);
            System.out.printf("one title changed, all suggestions new after %d ms%n", millis(start));
            System.out.printf(
                    "%,d letters, milliseconds of processor: p50 %.2f, p95 %.2f, p99 %.2f, p99.9 %.2f,"
                            + " longest %.2f%n",
                    nanos.length,
                    at(nanos, 0.5),
                    at(nanos, 0.95),
                    at(nanos, 0.99),
                    at(nanos, 0.999),
                    nanos[nanos.length - 1] / 1e6);
        }
    }

    private static List<String> titles(Path content) throws IOException {
        try (var files = Files.walk(content)) {
            var titles = new ArrayList<String>();
            for (Path file : files.filter(one -> one.toString().endsWith(".md")).sorted().toList()) {
                var title = TITLE.matcher(Files.readString(file));
                if (title.find()) {
                    titles.add(title.group(1));
                }
            }
            return titles;
        }
    }

    /** As many different titles as wanted: those of the content with a place and a year. */
    private static List<String> made(List<String> own, int wanted, Random random) {
        var titles = new ArrayList<>(own);
        for (int i = own.size(); i < wanted; i++) {
            titles.add(
                    own.get(random.nextInt(own.size()))
                            + " หมู่ที่ %d %s ปี %d"
                                    .formatted(
                                            i % 23,
                                            own.get(random.nextInt(own.size())).split(" ")[0],
                                            2550 + i % 20));
        }
        return titles.subList(0, wanted);
    }

    private static SearchEntry entry(String title) {
        return new SearchEntry(
                "page-" + Integer.toHexString(title.hashCode()),
                title,
                "citizen-guide",
                "category",
                "division",
                SearchEntry.PUBLIC,
                2565,
                "",
                List.of(),
                Instant.EPOCH,
                List.of(new SearchPassage("", "", title)));
    }

    private static List<String> typed(List<String> titles, int letters, Random random) {
        var typed = new ArrayList<String>();
        while (typed.size() < letters) {
            String title = titles.get(random.nextInt(titles.size()));
            String part = title.substring(random.nextInt(Math.max(1, title.length() / 2)));
            int wrong = random.nextInt(10);
            for (int end = 2; end <= Math.min(part.length(), 25); end++) {
                String now = part.substring(0, end);
                typed.add(
                        switch (wrong) {
                            case 0 -> Keyboard.english(now);
                            case 1 -> now.charAt(0) + "\u0E48" + now.substring(1);
                            default -> now;
                        });
            }
        }
        return typed;
    }

    private static long[] ask(LuceneKnowledgeIndex index, List<String> typed) {
        var nanos = new long[typed.size()];
        for (int i = 0; i < nanos.length; i++) {
            long start = THREADS.getCurrentThreadCpuTime(); // others may use the machine, too
            index.suggest(typed.get(i), false, 8);
            nanos[i] = THREADS.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(nanos);
        return nanos;
    }

    private static double at(long[] nanos, double part) {
        return nanos[(int) (nanos.length * part)] / 1e6;
    }

    private static long millis(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
