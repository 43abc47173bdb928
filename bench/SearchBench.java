import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import khlang.search.KnowledgeSearch;
import khlang.search.SearchQuery;
import khlang.search.SynonymFile;
import khlang.search.lucene.LuceneKnowledgeIndex;
import org.apache.lucene.store.FSDirectory;

/**
 * Asks a copy of the index the same questions without a server: what searching over HTTP could at
 * best be. The bench script starts it with the program's class path.
 */
final class SearchBench {

    private SearchBench() {}

    /** A copy of the index folder, the file of synonyms, the file of queries, seconds a run. */
    public static void main(String[] args)
            throws IOException, InterruptedException, ExecutionException {
        Path index = Path.of(args[0]);
        List<String> queries = Files.readAllLines(Path.of(args[2]));
        Duration time = Duration.ofSeconds(Long.parseLong(args[3]));
        try (var search =
                new LuceneKnowledgeIndex(
                        FSDirectory.open(index.resolve("public")),
                        FSDirectory.open(index.resolve("staff")),
                        SynonymFile.read(Path.of(args[1]), problem -> {}))) {
            ask(search, queries, 16, Duration.ofSeconds(10)); // until the compiler has seen enough
            for (int threads : new int[] {1, 16}) {
                print(threads, time, ask(search, queries, threads, time));
            }
        }
    }

    private static long[] ask(
            KnowledgeSearch search, List<String> queries, int threads, Duration time)
            throws InterruptedException, ExecutionException {
        Instant end = Instant.now().plus(time);
        Callable<long[]> asker =
                () -> {
                    var nanos = new long[1 << 20];
                    int asked = 0;
                    while (asked < nanos.length && Instant.now().isBefore(end)) {
                        long start = System.nanoTime();
                        search.find(
                                SearchQuery.ofPublic(queries.get(asked % queries.size()), 10));
                        nanos[asked++] = System.nanoTime() - start;
                    }
                    return Arrays.copyOf(nanos, asked);
                };
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var all = pool.invokeAll(java.util.Collections.nCopies(threads, asker));
            var joined = Arrays.stream(new long[0]);
            for (var one : all) {
                joined = java.util.stream.LongStream.concat(joined, Arrays.stream(one.get()));
            }
            return joined.sorted().toArray();
        }
    }

    private static void print(int threads, Duration time, long[] nanos) {
        System.out.printf(
                "search in the process, %2d thread%-9s %9.0f %8.2f %8.2f%n",
                threads,
                threads == 1 ? "" : "s",
                nanos.length / (double) time.toSeconds(),
                nanos[nanos.length / 2] / 1e6,
                nanos[(int) (nanos.length * 0.99)] / 1e6);
    }
}
