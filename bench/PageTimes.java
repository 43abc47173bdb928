import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;

/** How long pages take, and how many statements each sends to the database, against a limit. */
final class PageTimes {

    private PageTimes() {}

    /**
     * Asks for pages and prints what that took.
     *
     * @param pages their paths by what they are called
     * @param mostMillis that the median of a page may take
     * @return whether every page is fast enough
     */
    static boolean measure(
            BenchVisitor visitor, Connection database, Map<String, String> pages, int rounds, double mostMillis)
            throws IOException, InterruptedException, SQLException {
        return measure(visitor, database, pages, rounds, mostMillis, () -> {});
    }

    /** Something that is done before each request, and not measured. */
    interface Change {

        void make() throws IOException, InterruptedException;
    }

    /** The same with a change before each request. */
    static boolean measure(
            BenchVisitor visitor,
            Connection database,
            Map<String, String> pages,
            int rounds,
            double mostMillis,
            Change change)
            throws IOException, InterruptedException, SQLException {
        boolean fast = true;
        System.out.printf("%-30s %10s %10s %12s %9s%n", "", "median ms", "worst ms", "statements", "of limit");
        for (Map.Entry<String, String> page : pages.entrySet()) {
            for (int i = 0; i < rounds / 2; i++) {
                change.make();
                get(visitor, page.getValue());
            }
            double[] millis = new double[rounds];
            long asked = 0;
            for (int i = 0; i < rounds; i++) {
                change.make();
                long before = BenchDatabase.statements(database);
                long start = System.nanoTime();
                get(visitor, page.getValue());
                millis[i] = (System.nanoTime() - start) / 1e6;
                asked += BenchDatabase.statements(database) - before;
            }
            double statements = asked / (double) rounds;
            Arrays.sort(millis);
            double median = millis[rounds / 2];
            fast &= median <= mostMillis;
            System.out.printf(
                    "%-30s %10.1f %10.1f %12.0f %9.2f%s%n",
                    page.getKey(),
                    median,
                    millis[rounds - 1],
                    statements,
                    median / mostMillis,
                    median > mostMillis ? " too slow" : "");
        }
        return fast;
    }

    private static void get(BenchVisitor visitor, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = visitor.get(path);
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answered " + answer.statusCode());
        }
    }
}
