import com.dynatrace.hash4j.distinctcount.UltraLogLog;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** A fiscal year of counted views that nobody has made. */
final class StatisticsRows {

    /** Documents begin behind this number. */
    static final long FIRST = 1_000_000;

    private static final int DAYS = 365;
    private static final int MONTHS = 12;
    private static final int PRECISION = 12;

    /** As the program keeps readers: so many as tokens, more of them in registers. */
    private static final int MOST_TOKENS = 256;

    private static final int FEWEST_STAFF = 5;

    private static final List<String> TABLES =
            List.of(
                    "document",
                    "access_daily",
                    "access_yearly",
                    "access_readers",
                    "access_readers_yearly",
                    "staff_readers",
                    "search_daily",
                    "document_vote",
                    "revision",
                    "revision_author");

    private final Connection database;
    private final int documents;
    private final int year;
    private final LocalDate first;
    private final SplittableRandom random = new SplittableRandom(7);

    /** The year is the Buddhist one. */
    StatisticsRows(Connection database, int documents, int year) {
        this.database = database;
        this.documents = documents;
        this.year = year;
        first = LocalDate.of(year - 544, 10, 1);
    }

    void fill(long views) throws SQLException, IOException {
        documents();
        accesses(views);
        long begin = System.nanoTime();
        sums();
        System.out.printf("the sums of all documents made anew: %.1f s%n", (System.nanoTime() - begin) / 1e9);
        int readers = Math.toIntExact(Math.max(1, views / documents));
        sketches("access_readers_yearly", year, 0, readers);
        for (int month = 0; month < MONTHS; month++) {
            sketches("access_readers", 0, month, Math.max(1, readers / MONTHS));
        }
        allReaders(views);
        fewReaders();
        try (Statement statement = database.createStatement()) {
            for (String sentence : Files.readString(Path.of("bench/statistics.sql")).split(";\\s*\n")) {
                statement.execute(sentence);
            }
            for (String table : TABLES) {
                statement.execute("ANALYZE TABLE " + table);
            }
        }
    }

    private void documents() throws SQLException {
        String kinds =
                "ELT(1 + seq % 10, 'CITIZEN_GUIDE','WORK_MANUAL','REGULATION','TRAINING_REPORT','LEAFLET',"
                        + "'ANNOUNCEMENT','ORDER','PLAN','REPORT','KNOWLEDGE_ARTICLE')";
        try (Statement statement = database.createStatement()) {
            statement.execute("CREATE TEMPORARY TABLE place AS SELECT ROW_NUMBER() OVER () - 1 AS n, id FROM division");
            statement.execute("CREATE TEMPORARY TABLE shelf AS SELECT ROW_NUMBER() OVER () - 1 AS n, id FROM category");
            statement.executeUpdate(
                    "INSERT INTO document (id, slug, kind, category_id, division_id, audience, title, summary, sample,"
                            + " latest_revision, latest_hash, published_revision, first_published_at, updated_at, state,"
                            + " review_by) SELECT " + FIRST + " + seq, CONCAT('bench-', seq), " + kinds
                            + ", s.id, p.id, IF(seq % 5 = 0, 'STAFF', 'PUBLIC'), CONCAT('เรื่องที่ ', seq), 'วัดความเร็ว', 1,"
                            + " 1, REPEAT('0', 64), 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) - INTERVAL seq % 900 DAY,"
                            + " 'PUBLISHED', CURDATE() + INTERVAL CAST(seq % 700 AS SIGNED) - 300 DAY FROM seq_1_to_" + documents
                            + " JOIN place p ON p.n = seq % (SELECT COUNT(*) FROM division)"
                            + " JOIN shelf s ON s.n = seq DIV 7 % (SELECT COUNT(*) FROM category)");
        }
    }

    /** Some documents are read far more than others; four of five readers are the public. */
    private void accesses(long views) throws SQLException {
        String row =
                "SELECT ? AS day, " + (FIRST + 1) + " + FLOOR(" + documents + " * POW(RAND(), 1.5)) AS document_id,"
                        + " ELT(1 + FLOOR(12 * RAND()), 'WEB','WEB','WEB','WEB','WEB','WEB','LINE','LINE','FACEBOOK',"
                        + "'BOARD','LEAFLET','BOOK') AS channel, IF(RAND() < 0.8, 'PUBLIC', 'STAFF') AS audience,"
                        + " ELT(1 + FLOOR(8 * RAND()), 'VIEW','VIEW','VIEW','VIEW','VIEW','VIEW','DOWNLOAD','PRINT')"
                        + " AS kind FROM seq_1_to_" + views / DAYS;
        try (PreparedStatement add =
                database.prepareStatement(
                        "INSERT INTO access_daily SELECT day, document_id, channel, audience, kind, COUNT(*) FROM ("
                                + row + ") r GROUP BY 1, 2, 3, 4, 5")) {
            for (int day = 0; day < DAYS; day++) {
                add.setObject(1, first.plusDays(day));
                add.executeUpdate();
            }
        }
    }

    /** By the statement of the migration; the year before is the same again. */
    private void sums() throws SQLException, IOException {
        String migration =
                Files.readString(Path.of("src/main/resources/db/migration/V040__access_yearly.sql"));
        int begin = migration.indexOf("INSERT INTO access_yearly\n");
        try (Statement statement = database.createStatement()) {
            String fill =
                    migration
                            .substring(begin, migration.indexOf(';', begin))
                            .replace("access_yearly\n", "access_yearly (" + columns(statement, "NOT") + ")\n");
            statement.executeUpdate("DELETE FROM access_yearly");
            statement.executeUpdate(fill);
            // Each access of staff by somebody else; small numbers have a sketch.
            statement.executeUpdate(
                    "UPDATE access_yearly SET all_readers = LEAST(255, view_staff + download_staff), "
                            + columns(statement, "")
                                    .replace("all_readers,", "")
                                    .replaceAll("([a-z]+)_readers", "$1_readers = LEAST(255, $1_staff)"));
            statement.execute("CREATE TEMPORARY TABLE year_before AS SELECT * FROM access_yearly WHERE fiscal_year = " + year);
            statement.executeUpdate("UPDATE year_before SET fiscal_year = fiscal_year - 1");
            statement.executeUpdate("INSERT INTO access_yearly SELECT * FROM year_before");
        }
    }

    private static String columns(Statement statement, String not) throws SQLException {
        try (ResultSet row =
                statement.executeQuery(
                        "SELECT GROUP_CONCAT(column_name ORDER BY ordinal_position) FROM information_schema.columns"
                                + " WHERE table_schema = DATABASE() AND table_name = 'access_yearly' AND column_name "
                                + not
                                + " LIKE '%\\_readers'")) {
            row.next();
            return row.getString(1);
        }
    }

    private void fewReaders() throws SQLException {
        String parts;
        try (Statement statement = database.createStatement()) {
            parts = columns(statement, "");
        }
        try (PreparedStatement add = database.prepareStatement("INSERT INTO staff_readers VALUES (?, ?, ?, ?)");
                Statement statement = database.createStatement()) {
            for (String column : parts.split(",")) {
                try (ResultSet few =
                        statement.executeQuery(
                                "SELECT document_id, " + column + " FROM access_yearly WHERE fiscal_year = " + year
                                        + " AND " + column + " BETWEEN 1 AND " + (FEWEST_STAFF - 1))) {
                    while (few.next()) {
                        add.setInt(1, year);
                        add.setLong(2, few.getLong(1));
                        add.setString(3, column.replace("_readers", ""));
                        add.setBytes(4, sketch(few.getInt(2)));
                        add.addBatch();
                    }
                }
                add.executeBatch();
            }
        }
    }

    private void sketches(String table, int ofYear, int month, int readers) throws SQLException {
        try (PreparedStatement add = database.prepareStatement("REPLACE INTO " + table + " VALUES (?, ?, ?, ?)")) {
            for (String side : new String[] {"PUBLIC", "STAFF"}) {
                for (int i = 1; i <= documents; i++) {
                    if (ofYear == 0) {
                        add.setObject(1, first.plusMonths(month));
                    } else {
                        add.setInt(1, ofYear);
                    }
                    add.setString(2, side);
                    add.setLong(3, FIRST + i);
                    add.setBytes(4, sketch(side.equals("PUBLIC") ? readers : readers / 4 + 1));
                    add.addBatch();
                    if (i % 200 == 0) {
                        add.executeBatch();
                    }
                }
                add.executeBatch();
            }
        }
    }

    private void allReaders(long views) throws SQLException {
        try (PreparedStatement years =
                        database.prepareStatement("REPLACE INTO access_readers_yearly VALUES (?, ?, 0, ?)");
                PreparedStatement months =
                        database.prepareStatement("REPLACE INTO access_readers VALUES (?, ?, 0, ?)")) {
            for (String side : new String[] {"PUBLIC", "STAFF"}) {
                years.setInt(1, year);
                years.setString(2, side);
                years.setBytes(3, sketch(Math.toIntExact(views / 4)));
                years.executeUpdate();
                for (int month = 0; month < MONTHS; month++) {
                    months.setObject(1, first.plusMonths(month));
                    months.setString(2, side);
                    months.setBytes(3, sketch(Math.toIntExact(views / 4 / MONTHS)));
                    months.executeUpdate();
                }
            }
        }
    }

    private byte[] sketch(int readers) {
        if (readers <= MOST_TOKENS) {
            ByteBuffer tokens = ByteBuffer.allocate(readers * Integer.BYTES);
            random.longs(readers).mapToInt(UltraLogLog::computeToken).sorted().forEach(tokens::putInt);
            return tokens.array();
        }
        UltraLogLog sketch = UltraLogLog.create(PRECISION);
        random.longs(readers).forEach(sketch::add);
        return sketch.getState();
    }

    /** What a million views take, in megabytes. */
    void weigh(long views) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT table_name, data_length + index_length, table_rows"
                                        + " FROM information_schema.tables WHERE table_schema = DATABASE()"
                                        + " AND table_name IN ('access_daily', 'access_yearly', 'access_readers',"
                                        + " 'access_readers_yearly', 'staff_readers') ORDER BY 1")) {
            while (rows.next()) {
                String table = rows.getString(1);
                double scale =
                        switch (table) {
                            case "access_yearly" -> 0.5; // two years stand in it
                            default -> 1;
                        };
                System.out.printf(
                        "%-22s %8.1f MB a million views, %,d rows in all%n",
                        table, rows.getLong(2) * scale / views, rows.getLong(3));
            }
        }
    }
}
