package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import khlang.calendar.FiscalYear;

/** Keeps the sketches of readers in the database, by months and by fiscal years. */
@ApplicationScoped
public class SketchBook {

    private static final String FIND =
            """
            SELECT sketch FROM access_readers
             WHERE month = ? AND audience = ? AND document_id = ? FOR UPDATE
            """;
    private static final String KEEP =
            """
            INSERT INTO access_readers (month, audience, document_id, sketch) VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE sketch = VALUES(sketch)
            """;
    private static final String FIND_YEAR =
            """
            SELECT sketch FROM access_readers_yearly
             WHERE fiscal_year = ? AND audience = ? AND document_id = ? FOR UPDATE
            """;
    private static final String KEEP_YEAR =
            """
            INSERT INTO access_readers_yearly (fiscal_year, audience, document_id, sketch)
            VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE sketch = VALUES(sketch)
            """;

    /** What was counted before years had sketches is found in its months. */
    private static final String MONTHS_OF_YEAR =
            """
            SELECT sketch FROM access_readers
             WHERE month BETWEEN ? AND ? AND audience = ? AND document_id = ?
            """;

    /** Adds readers to what is known of them, within the transaction at hand. */
    void add(SortedMap<MonthlyDocument, ReaderSketch> readers, Connection connection)
            throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND);
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            for (Map.Entry<MonthlyDocument, ReaderSketch> one : readers.entrySet()) {
                ReaderSketch sketch = one.getValue();
                name(one.getKey(), find);
                addFound(sketch, find);
                name(one.getKey(), keep);
                keep.setBytes(4, sketch.bytes());
                keep.addBatch();
            }
            keep.executeBatch();
        }
        addYears(readers, connection);
    }

    /** Months that are merged into their year again do not change it. */
    private static void addYears(
            SortedMap<MonthlyDocument, ReaderSketch> months, Connection connection)
            throws SQLException {
        var years = new TreeMap<YearlyDocument, ReaderSketch>();
        months.forEach(
                (month, sketch) ->
                        years.computeIfAbsent(YearlyDocument.of(month), none -> new ReaderSketch())
                                .add(sketch));
        try (PreparedStatement find = connection.prepareStatement(FIND_YEAR);
                PreparedStatement earlier = connection.prepareStatement(MONTHS_OF_YEAR);
                PreparedStatement keep = connection.prepareStatement(KEEP_YEAR)) {
            for (Map.Entry<YearlyDocument, ReaderSketch> one : years.entrySet()) {
                ReaderSketch sketch = one.getValue();
                name(one.getKey(), find);
                if (!addFound(sketch, find)) {
                    nameMonths(one.getKey(), earlier);
                    addFound(sketch, earlier);
                }
                name(one.getKey(), keep);
                keep.setBytes(4, sketch.bytes());
                keep.addBatch();
            }
            keep.executeBatch();
        }
    }

    private static boolean addFound(ReaderSketch sketch, PreparedStatement find)
            throws SQLException {
        boolean any = false;
        try (ResultSet known = find.executeQuery()) {
            while (known.next()) {
                sketch.add(ReaderSketch.of(known.getBytes(1)));
                any = true;
            }
        }
        return any;
    }

    private static void name(MonthlyDocument document, PreparedStatement statement)
            throws SQLException {
        statement.setDate(1, Date.valueOf(document.month()));
        statement.setString(2, document.audience().name());
        statement.setLong(3, document.documentId());
    }

    private static void name(YearlyDocument document, PreparedStatement statement)
            throws SQLException {
        statement.setInt(1, document.year());
        statement.setString(2, document.audience().name());
        statement.setLong(3, document.documentId());
    }

    private static void nameMonths(YearlyDocument document, PreparedStatement statement)
            throws SQLException {
        var year = new FiscalYear(document.year());
        statement.setDate(1, Date.valueOf(year.firstDay()));
        statement.setDate(2, Date.valueOf(year.lastDay()));
        statement.setString(3, document.audience().name());
        statement.setLong(4, document.documentId());
    }
}
