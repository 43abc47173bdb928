import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fills a portal with a year of counted views and asks for its statistics pages, as an administrator and as anybody. */
final class StatisticsBench {

    private static final double MOST_MILLIS = 300;

    private StatisticsBench() {}

    /** The portal, its token, its data folder, views, documents, rounds. */
    public static void main(String[] args) throws Exception {
        long views = Long.parseLong(args[3]);
        int documents = Integer.parseInt(args[4]);
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
        int year = today.getYear() + 543 + (today.getMonthValue() >= 10 ? 1 : 0);
        try (Connection database = BenchDatabase.connect(Path.of(args[2]))) {
            var rows = new StatisticsRows(database, documents, year);
            rows.fill(views);
            System.out.printf("%,d views of %,d documents in a year%n", views, documents);
            rows.weigh(views);
            var administrator = new BenchVisitor(URI.create(args[0]));
            administrator.signIn(args[1]);
            int rounds = Integer.parseInt(args[5]);
            System.out.println("administrator");
            boolean fast = PageTimes.measure(administrator, database, pages(database, true), rounds, MOST_MILLIS);
            System.out.println("the public");
            var anybody = new BenchVisitor(URI.create(args[0]));
            fast &= PageTimes.measure(anybody, database, pages(database, false), rounds, MOST_MILLIS);
            System.exit(fast ? 0 : 1);
        }
    }

    private static Map<String, String> pages(Connection database, boolean all) throws SQLException {
        String division = first(database, "division");
        String category = first(database, "category");
        var pages = new LinkedHashMap<String, String>();
        pages.put("overview", "statistics");
        pages.put("overview of a division", "statistics?division=" + division);
        pages.put("overview of a category", "statistics?category=" + category);
        pages.put("overview of a kind", "statistics?kind=plan");
        pages.put("overview of all three", "statistics?kind=plan&division=" + division + "&category=" + category);
        pages.put("most read", "statistics/documents");
        pages.put("most read, last page", "statistics/documents?page=9999");
        pages.put("least read", "statistics/documents?list=least");
        pages.put("never read", "statistics/documents?list=never");
        pages.put("downloads", "statistics/documents?of=download");
        pages.put("by a month", "statistics/documents?of=december");
        pages.put("of a division over LINE", "statistics/documents?of=line&division=" + division);
        pages.put("readers of months", "statistics/readers");
        pages.put("the same of a division", "statistics/readers?division=" + division);
        pages.put("the same of a category", "statistics/readers?category=" + category);
        pages.put("front page", "");
        if (all) {
            pages.put("stale", "statistics/documents?list=stale");
            pages.put("overdue", "statistics/documents?list=overdue");
            pages.put("a document", "statistics/documents/bench-1");
            pages.put("readers of a document", "statistics/documents/bench-1/readers");
            pages.put("searches", "statistics/searches?days=400");
            pages.put("votes", "feedback/votes");
            pages.put("votes of a document", "feedback/votes/bench-1");
            pages.put("contributions", "contributions");
            pages.put("monthly numbers of channels", "channels/tallies");
        }
        return pages;
    }

    private static String first(Connection database, String table) throws SQLException {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("SELECT slug FROM " + table + " ORDER BY sort_order LIMIT 1")) {
            row.next();
            return row.getString(1);
        }
    }
}
