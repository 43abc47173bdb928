package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedMap;

/** Keeps the sketches of readers in the database. */
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

    /** Adds readers to what is known of them, within the transaction at hand. */
    void add(SortedMap<MonthlyDocument, ReaderSketch> readers, Connection connection)
            throws SQLException {
        try (PreparedStatement find = connection.prepareStatement(FIND);
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            for (Map.Entry<MonthlyDocument, ReaderSketch> one : readers.entrySet()) {
                ReaderSketch sketch = one.getValue();
                name(one.getKey(), find);
                try (ResultSet known = find.executeQuery()) {
                    if (known.next()) {
                        sketch.add(ReaderSketch.of(known.getBytes(1)));
                    }
                }
                name(one.getKey(), keep);
                keep.setBytes(4, sketch.bytes());
                keep.addBatch();
            }
            keep.executeBatch();
        }
    }

    private static void name(MonthlyDocument document, PreparedStatement statement)
            throws SQLException {
        statement.setDate(1, Date.valueOf(document.month()));
        statement.setString(2, document.audience().name());
        statement.setLong(3, document.documentId());
    }
}
