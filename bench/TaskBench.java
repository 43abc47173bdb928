import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fills the divisions with people and tasks, ten who stand in for each, and asks for the pages. */
final class TaskBench {

    private static final int STAND_IN = 10;
    private static final double MOST_MILLIS = 300;

    private final Connection database;

    private TaskBench(Connection database) {
        this.database = database;
    }

    /** The portal, its token, its data folder, people, tasks, rounds. */
    public static void main(String[] args) throws Exception {
        int people = Integer.parseInt(args[3]);
        int tasks = Integer.parseInt(args[4]);
        int rounds = Integer.parseInt(args[5]);
        try (Connection database = BenchDatabase.connect(Path.of(args[2]))) {
            var visitor = new BenchVisitor(URI.create(args[0]));
            visitor.signIn(args[1]);
            var bench = new TaskBench(database);
            bench.fill(people, tasks);
            System.out.printf("%d people, %d tasks, %d stand in for each%n", people, tasks, STAND_IN);
            System.exit(PageTimes.measure(visitor, database, pages(), rounds, MOST_MILLIS) ? 0 : 1);
        }
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("list", "tasks");
        pages.put("matrix of a division", "tasks/matrix?division=finance");
        pages.put("matrix of all", "tasks/matrix?division=all");
        pages.put("matrix of all, last page", "tasks/matrix?division=all&page=99");
        pages.put("matrix of a division on paper", "tasks/matrix/print?division=finance");
        pages.put("matrix of all on paper", "tasks/matrix/print?division=all");
        pages.put("who can stand in today", "tasks/today?division=all");
        pages.put("what is missing", "tasks/gaps?division=all");
        pages.put("calendar", "tasks/calendar?division=all");
        pages.put("a task", "tasks/1000001");
        pages.put("all as a workbook", "tasks/matrix.xlsx?division=all");
        return pages;
    }

    private void fill(int people, int tasks) throws SQLException {
        try (Statement statement = database.createStatement()) {
            String division = "(SELECT id, ROW_NUMBER() OVER (ORDER BY id) - 1 n, COUNT(*) OVER () many FROM division)";
            statement.executeUpdate(
                    "INSERT INTO person (id, title, first_name, last_name, position_id, division_id, staff_type_id)"
                            + " SELECT 1000000 + seq, 'นาย', CONCAT('คนที่', seq), 'วัดความเร็ว', p.id, d.id, p.staff_type_id"
                            + " FROM seq_1_to_" + people
                            + " JOIN (SELECT id, staff_type_id FROM staff_position ORDER BY id LIMIT 1) p"
                            + " JOIN " + division + " d ON d.n = seq % d.many");
            statement.executeUpdate(
                    "INSERT INTO work_task (id, division_id, title, owner_id, manual, frequency, months, active_from,"
                            + " recorded_at) SELECT 1000000 + seq, d.id, CONCAT('งานที่ ', seq, ' ของส่วนราชการ'),"
                            + " 1000000 + 1 + seq % " + people + ", IF(seq % 4, 'wm-saraban', NULL), 'MONTHLY', seq % 4096,"
                            + " '2020-10-01', UTC_TIMESTAMP(6) FROM seq_1_to_" + tasks
                            + " JOIN " + division + " d ON d.n = seq % d.many");
            for (int i = 1; i <= STAND_IN; i++) {
                statement.executeUpdate(
                        "INSERT INTO stand_in (task_id, person_id, began_on, level, level_on)"
                                + " SELECT id, 1000001 + (id * 7 + " + i * 13 + ") % " + people
                                + ", '2021-10-01', ELT(1 + (id + " + i + ") % 4, 'NONE', 'READ', 'PRACTISED', 'ABLE'),"
                                + " CURRENT_DATE - INTERVAL (id + " + i + ") % 500 DAY FROM work_task WHERE id > 1000000");
            }
            statement.executeUpdate(
                    "INSERT INTO level_entry (stand_in_id, level, said_on)"
                            + " SELECT id, level, level_on FROM stand_in WHERE task_id > 1000000");
            for (String table : "person work_task stand_in level_entry".split(" ")) {
                statement.execute("ANALYZE TABLE " + table);
            }
        }
    }
}
