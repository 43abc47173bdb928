import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import khlang.thai.Misspelling;

/**
 * Asks our search and Lucene's own Thai analysis the same questions, and prints how high the right
 * document stands, what is lost when questions are misspelt, and what it costs. Times are processor
 * time of the one thread that asks, so that a busy machine does not change them much. The bench
 * script starts it with the program's class path.
 */
final class RankingBench {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** How many passages the last table wants. */
    private static final int PASSAGES = 100_000;

    private static final int LONGEST_PASSAGE = 350;

    /** Stands among the sets for the table of passages. */
    private static final String CROWD = "passages";

    private record Lost(int questions, double[] clean, double[] broken) {}

    private interface Builder {
        RankingEngine build(List<RankingSet.Page> pages) throws IOException;
    }

    private RankingBench() {}

    /** The folder with the data, how many questions of each set, how many misspelt, the sets. */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        int limit = args[1].equals("all") ? Integer.MAX_VALUE : Integer.parseInt(args[1]);
        int broken = Integer.parseInt(args[2]);
        Map<Misspelling, Lost> lost = new EnumMap<>(Misspelling.class);
        System.out.printf(
                "%-19s %-6s %s %8s %8s %8s %9s %7s %9s%n",
                "set", "engine", RankingFigures.header(), "q/s", "p50 ms", "p99 ms", "docs/s",
                "MB/s", "size/text");
        for (int i = 3; i < args.length; i++) {
            if (args[i].equals(CROWD)) {
                continue;
            }
            RankingSet set = RankingSet.read(folder, args[i], limit);
            try (RankingEngine stock = built("stock", set, RankingEngine::stock);
                    RankingEngine ours = built("ours", set, RankingEngine::ours)) {
                misspell(set.sample(broken), List.of(stock, ours), lost);
            }
        }
        print(lost);
        if (List.of(args).contains(CROWD)) {
            RankingSet set = RankingSet.read(folder, "thaigov14k", 400);
            crowd(set.inPassages(PASSAGES, LONGEST_PASSAGE));
        }
    }

    private static RankingEngine built(String name, RankingSet set, Builder builder)
            throws IOException {
        long start = THREADS.getCurrentThreadCpuTime();
        RankingEngine engine = builder.build(set.pages());
        double seconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
        long bytes = 0;
        for (RankingSet.Page page : set.pages()) {
            bytes += (page.title() + page.text()).getBytes(StandardCharsets.UTF_8).length;
        }
        var figures = new RankingFigures();
        long[] nanos = new long[set.questions().size()];
        int asked = 0;
        for (RankingSet.Question question : set.questions()) {
            long before = THREADS.getCurrentThreadCpuTime();
            List<String> answers = engine.find(question.text());
            nanos[asked++] = THREADS.getCurrentThreadCpuTime() - before;
            figures.add(answers, question.right());
        }
        System.out.printf(
                Locale.ROOT,
                "%-19s %-6s %s %s %9.0f %7.1f %8.0f%%%n",
                set.name(),
                name,
                figures,
                times(nanos),
                set.pages().size() / seconds,
                bytes / seconds / 1e6,
                100.0 * engine.indexSize() / bytes);
        return engine;
    }

    /** Rate, median and worst of a hundred; the first half only warms up. */
    private static String times(long[] nanos) {
        long[] warm = Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
        Arrays.sort(warm);
        return String.format(
                Locale.ROOT,
                "%8.0f %8.2f %8.2f",
                1e9 * warm.length / Arrays.stream(warm).sum(),
                warm[warm.length / 2] / 1e6,
                warm[warm.length * 99 / 100] / 1e6);
    }

    private static void misspell(
            RankingSet set, List<RankingEngine> engines, Map<Misspelling, Lost> lost)
            throws IOException {
        for (Misspelling kind : Misspelling.values()) {
            Lost before = lost.getOrDefault(kind, new Lost(0, new double[2], new double[2]));
            int changed = 0;
            for (int i = 0; i < set.questions().size(); i++) {
                RankingSet.Question question = set.questions().get(i);
                String wrong = kind.in(question.text(), i);
                if (wrong.equals(question.text())) {
                    continue;
                }
                changed++;
                for (int e = 0; e < engines.size(); e++) {
                    before.clean()[e] += reciprocal(engines.get(e), question.text(), question);
                    before.broken()[e] += reciprocal(engines.get(e), wrong, question);
                }
            }
            lost.put(kind, new Lost(before.questions() + changed, before.clean(), before.broken()));
        }
    }

    private static double reciprocal(
            RankingEngine engine, String words, RankingSet.Question question) throws IOException {
        var figures = new RankingFigures();
        figures.add(engine.find(words), question.right());
        return figures.mrr();
    }

    private static void print(Map<Misspelling, Lost> lost) {
        System.out.printf(
                "%n%-20s %9s %24s %24s%n", "misspelt: MRR@10", "questions", "stock", "ours");
        lost.forEach(
                (kind, of) ->
                        System.out.printf(
                                Locale.ROOT,
                                "%-20s %9d %s %s%n",
                                kind,
                                of.questions(),
                                loss(of, 0),
                                loss(of, 1)));
    }

    private static String loss(Lost of, int engine) {
        double n = Math.max(1, of.questions());
        double clean = of.clean()[engine];
        return String.format(
                Locale.ROOT,
                "%7.3f > %5.3f %7.1f%%",
                clean / n,
                of.broken()[engine] / n,
                clean == 0 ? 0 : 100 * (of.broken()[engine] - clean) / clean);
    }

    private static void crowd(RankingSet set) throws IOException {
        System.out.printf("%n%d passages, processor time%n", set.pages().size());
        try (RankingEngine engine = RankingEngine.ours(set.pages())) {
            long[] counted = new long[2 * set.questions().size()];
            long[] shown = new long[counted.length];
            long[] bare = new long[counted.length];
            for (int i = 0; i < counted.length; i++) {
                String words = set.questions().get(i % set.questions().size()).text();
                long start = THREADS.getCurrentThreadCpuTime();
                engine.count(words);
                long middle = THREADS.getCurrentThreadCpuTime();
                engine.find(words);
                counted[i] = middle - start;
                long end = THREADS.getCurrentThreadCpuTime();
                engine.twoFields(words);
                shown[i] = end - middle;
                bare[i] = THREADS.getCurrentThreadCpuTime() - end;
            }
            System.out.printf("%-24s %8s %8s %8s%n", "", "q/s", "p50 ms", "p99 ms");
            System.out.printf("%-24s %s  (500 q/s wanted)%n", "two fields, ten best", times(bare));
            System.out.printf("%-24s %s%n", "total and facets only", times(counted));
            System.out.printf("%-24s %s  (p99 15 ms wanted)%n", "ten hits with snippets", times(shown));
            hostile(engine, set);
        }
    }

    /** What nobody should be able to hold the portal up with; wanted are 50 ms at most. */
    private static void hostile(RankingEngine engine, RankingSet set) throws IOException {
        String page = set.pages().get(0).text();
        Map<String, String> asked =
                Map.of(
                        "a pasted page", page.repeat(30).substring(0, 10_000),
                        "one letter, often", "\u0e01".repeat(10_000),
                        "single letters", "\u0e01 \u0e02 \u0e04 ".repeat(2_000),
                        "signs above", "\u0e48\u0e34".repeat(5_000),
                        "common words", "\u0e17\u0e35\u0e48 \u0e02\u0e2d\u0e07 \u0e41\u0e25\u0e30 \u0e43\u0e19 ".repeat(100),
                        "brackets", "((((((*:*~^\"".repeat(900),
                        "digits", "1234567890 ".repeat(900));
        System.out.printf("%n%-24s %8s  (50 wanted)%n", "hostile", "ms");
        for (Map.Entry<String, String> one : asked.entrySet()) {
            long fastest = Long.MAX_VALUE;
            for (int i = 0; i < 7; i++) {
                long start = THREADS.getCurrentThreadCpuTime();
                engine.find(one.getValue());
                fastest = Math.min(fastest, THREADS.getCurrentThreadCpuTime() - start);
            }
            System.out.printf(Locale.ROOT, "%-24s %8.1f%n", one.getKey(), fastest / 1e6);
        }
    }
}
