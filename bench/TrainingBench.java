import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fills a register with trainings of some fiscal years, three people in each, and asks for its pages. */
final class TrainingBench {

    private static final int PEOPLE = 300;
    private static final int TAKE_PART = 3;
    private static final double MOST_MILLIS = 200;
    private static final String YEAR = "2569";
    private static final int DAYS_OF_YEAR = 365;

    private final Connection database;

    private TrainingBench(Connection database) {
        this.database = database;
    }

    /** The portal, its token, its data folder, trainings, rounds, years. */
    public static void main(String[] args) throws Exception {
        int trainings = Integer.parseInt(args[3]);
        int rounds = Integer.parseInt(args[4]);
        int years = Integer.parseInt(args[5]);
        try (Connection database = BenchDatabase.connect(Path.of(args[2]))) {
            var visitor = new BenchVisitor(URI.create(args[0]));
            visitor.signIn(args[1]);
            var bench = new TrainingBench(database);
            bench.fill(trainings, years);
            System.out.printf("%d trainings of %d years with %d people in each%n", trainings, years, TAKE_PART);
            System.exit(PageTimes.measure(visitor, database, pages(), rounds, MOST_MILLIS) ? 0 : 1);
        }
    }

    private static Map<String, String> pages() {
        var pages = new LinkedHashMap<String, String>();
        pages.put("register", "training");
        pages.put("register, a year and a word", "training?year=" + YEAR + "&q=4");
        pages.put("register, last page", "training?page=9999");
        pages.put("who has learnt what", "training/people?q=42");
        pages.put("somebody's record", "training/people/1000001");
        pages.put("all measures", "training/figures?year=" + YEAR);
        for (String measure : "M01 M02 M03 M12 M13 M24".split(" ")) {
            pages.put(measure + " with its list", "training/figures/" + measure + "?year=" + YEAR);
        }
        return pages;
    }

    private void fill(int trainings, int years) throws SQLException {
        int days = years * DAYS_OF_YEAR;
        try (Statement statement = database.createStatement()) {
            statement.executeUpdate(
                    "INSERT INTO person (id, title, first_name, last_name, position_id, division_id, staff_type_id)"
                            + " SELECT 1000000 + seq, 'นาย', CONCAT('คนที่', seq), 'วัดความเร็ว', p.id, d.id, p.staff_type_id"
                            + " FROM seq_1_to_" + PEOPLE
                            + " JOIN (SELECT id, staff_type_id FROM staff_position ORDER BY id LIMIT 1) p"
                            + " JOIN (SELECT MIN(id) id FROM division) d");
            statement.executeUpdate(
                    "INSERT INTO training (id, kind, outside, course, organiser, first_day, last_day, days, division_id,"
                            + " recorded_at)"
                            + " SELECT 1000000 + seq, IF(seq % 5 = 0, 'STUDY_VISIT', 'TRAINING'), 1,"
                            + " CONCAT('หลักสูตรที่ ', seq), 'สถาบัน', DATE('2026-09-30') - INTERVAL seq % " + days + " DAY,"
                            + " DATE('2026-09-30') - INTERVAL seq % " + days + " DAY, 1, (SELECT MIN(id) FROM division),"
                            + " UTC_TIMESTAMP(6) FROM seq_1_to_" + trainings);
            statement.executeUpdate(
                    "INSERT INTO training_report (id, training_id, state, gained, benefit_own, benefit_office, application,"
                            + " problems, suggestions, visited, ways, division_id, saved_at, submitted_on, acknowledged_on)"
                            + " SELECT id, id, 'ACKNOWLEDGED', '', '', '', '', '', '', '', '', division_id,"
                            + " UTC_TIMESTAMP(6), last_day + INTERVAL id % 30 DAY, last_day + INTERVAL 40 DAY"
                            + " FROM training WHERE id > 1000000 AND id % 3 > 0");
            for (int i = 0; i < TAKE_PART; i++) {
                statement.executeUpdate(
                        "INSERT INTO training_participant (training_id, person_id, division_id, position_name, report_id)"
                                + " SELECT t.id, 1000001 + (t.id + " + i + ") % " + PEOPLE
                                + ", t.division_id, 'คนงาน', r.id FROM training t"
                                + " LEFT JOIN training_report r ON r.training_id = t.id WHERE t.id > 1000000");
            }
            for (String table : "person training training_report training_participant".split(" ")) {
                statement.execute("ANALYZE TABLE " + table);
            }
        }
    }
}
