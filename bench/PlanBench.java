import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fills a portal with ten fiscal years of fifty divisions, and asks for the pages of the plan as an
 * administrator, who sees all evidence: first while nothing changes, so that nothing is counted, then
 * each time after a division was changed, whose name stands in all lists, so that all rooms count again
 * what the page shows.
 */
final class PlanBench {

    private static final double MOST_MILLIS = 300;
    private static int names;

    private PlanBench() {}

    /** The portal, its token, its data folder, rounds. */
    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[3]);
        try (Connection database = BenchDatabase.connect(Path.of(args[2]))) {
            fill(database);
            var visitor = new BenchVisitor(URI.create(args[0]));
            visitor.signIn(args[1]);
            int newest = year(database);
            boolean fast = true;
            for (int year : new int[] {newest, newest - 9}) {
                System.out.printf("%nthe year %d, kept%n", year);
                fast &= PageTimes.measure(visitor, database, pages(year), rounds, MOST_MILLIS);
                System.out.printf("%nthe year %d, counted again%n", year);
                fast &=
                        PageTimes.measure(
                                visitor, database, pages(year), rounds, MOST_MILLIS, () -> renameDivision(visitor));
            }
            System.exit(fast ? 0 : 1);
        }
    }

    private static void fill(Connection database) throws IOException, SQLException {
        long begin = System.nanoTime();
        try (Statement statement = database.createStatement()) {
            for (String sentence : Files.readString(Path.of("bench/plan.sql")).split(";\\s*\n")) {
                statement.execute(sentence);
            }
            try (ResultSet tables = statement.executeQuery("SHOW TABLES");
                    Statement analysis = database.createStatement()) {
                while (tables.next()) {
                    analysis.execute("ANALYZE TABLE " + tables.getString(1));
                }
            }
        }
        System.out.printf("ten years of fifty divisions written in %.0f s%n", (System.nanoTime() - begin) / 1e9);
    }

    private static void renameDivision(BenchVisitor visitor) throws IOException, InterruptedException {
        visitor.fill(
                "admin/divisions/bench-50",
                Map.of("name", "ส่วนราชการทดสอบ " + ++names, "shortName", "ส่วนที่ 50", "sortOrder", "1050"));
    }

    private static int year(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery("SELECT MAX(fiscal_year) FROM plan_revision")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static Map<String, String> pages(int year) {
        String plan = "plan/" + year;
        var pages = new LinkedHashMap<String, String>();
        pages.put("plan", plan);
        pages.put("all measures", plan + "/measures");
        pages.put("gaps", plan + "/gaps");
        pages.put("yearly report", plan + "/report");
        for (String row : "T1R1 T1R4 T1R5 T2R1 T3R3".split(" ")) {
            pages.put("row " + row, plan + "/indicators/" + row);
        }
        for (String measure : "M05 M08 M11 M16 M17 M26".split(" ")) {
            pages.put(measure + " with its list", plan + "/measures/" + measure);
        }
        return pages;
    }
}
