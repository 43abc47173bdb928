package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Keeps how many different members of staff are behind each part of a document's year, as far as it
 * matters: from {@link AccessCount#FEWEST_STAFF} on the number stays as it is, and their sketch is
 * thrown away.
 */
@ApplicationScoped
public class StaffReaders {

    private static final String KNOWN =
            "SELECT "
                    + String.join(", ", YearSums.READERS)
                    + " FROM access_yearly WHERE fiscal_year = ? AND document_id = ?";
    private static final String SKETCHES =
            "SELECT part, sketch FROM staff_readers WHERE fiscal_year = ? AND document_id = ?";
    private static final String TELL =
            "UPDATE access_yearly SET "
                    + YearSums.READERS.stream()
                            .map(one -> one + " = GREATEST(" + one + ", ?)")
                            .collect(Collectors.joining(", "))
                    + " WHERE fiscal_year = ? AND document_id = ?";
    private static final String KEEP =
            """
            INSERT INTO staff_readers (fiscal_year, document_id, part, sketch) VALUES (?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE sketch = VALUES(sketch)
            """;
    private static final String FORGET =
            "DELETE FROM staff_readers WHERE fiscal_year = ? AND document_id = ? AND part = ?";

    /** The greatest number that the columns hold. */
    private static final long MOST = 255;

    /**
     * Adds readers to what is known of them, within the transaction at hand, which has added their
     * accesses before.
     */
    void add(SortedMap<DocumentYear, Map<String, ReaderSketch>> readers, Connection connection)
            throws SQLException {
        try (var rows = new Rows(connection)) {
            for (Map.Entry<DocumentYear, Map<String, ReaderSketch>> one : readers.entrySet()) {
                rows.add(one.getKey(), one.getValue());
            }
            rows.write();
        }
    }

    /** The rows at hand. */
    private static final class Rows implements AutoCloseable {

        private final PreparedStatement known;
        private final PreparedStatement sketches;
        private final PreparedStatement tell;
        private final PreparedStatement keep;
        private final PreparedStatement forget;

        Rows(Connection connection) throws SQLException {
            known = connection.prepareStatement(KNOWN);
            sketches = connection.prepareStatement(SKETCHES);
            tell = connection.prepareStatement(TELL);
            keep = connection.prepareStatement(KEEP);
            forget = connection.prepareStatement(FORGET);
        }

        void add(DocumentYear document, Map<String, ReaderSketch> added) throws SQLException {
            Map<String, ReaderSketch> parts = new HashMap<>(added);
            parts.keySet().removeAll(settled(document));
            if (parts.isEmpty()) {
                return;
            }
            addKept(parts, document);
            int place = 1;
            for (String part : YearSums.READ) {
                ReaderSketch sketch = parts.get(part);
                long number = sketch == null ? 0 : sketch.estimate().visitorDays();
                tell.setLong(place++, Math.min(MOST, number));
                if (number >= AccessCount.FEWEST_STAFF) {
                    name(document, forget, 1);
                    forget.setString(3, part);
                    forget.addBatch();
                } else if (sketch != null) {
                    name(document, keep, 1);
                    keep.setString(3, part);
                    keep.setBytes(4, sketch.bytes());
                    keep.addBatch();
                }
            }
            name(document, tell, place);
            tell.addBatch();
        }

        /** The parts of which nothing more needs to be known. */
        private Set<String> settled(DocumentYear document) throws SQLException {
            name(document, known, 1);
            Set<String> parts = new HashSet<>();
            try (ResultSet row = known.executeQuery()) {
                if (row.next()) {
                    for (int i = 0; i < YearSums.READ.size(); i++) {
                        if (row.getLong(i + 1) >= AccessCount.FEWEST_STAFF) {
                            parts.add(YearSums.READ.get(i));
                        }
                    }
                }
            }
            return parts;
        }

        private void addKept(Map<String, ReaderSketch> parts, DocumentYear document)
                throws SQLException {
            name(document, sketches, 1);
            try (ResultSet row = sketches.executeQuery()) {
                while (row.next()) {
                    ReaderSketch part = parts.get(row.getString(1));
                    if (part != null) {
                        part.add(ReaderSketch.of(row.getBytes(2)));
                    }
                }
            }
        }

        void write() throws SQLException {
            tell.executeBatch();
            keep.executeBatch();
            forget.executeBatch();
        }

        private static void name(DocumentYear document, PreparedStatement statement, int first)
                throws SQLException {
            statement.setInt(first, document.year());
            statement.setLong(first + 1, document.documentId());
        }

        @Override
        public void close() throws SQLException {
            for (PreparedStatement one : List.of(known, sketches, tell, keep, forget)) {
                one.close();
            }
        }
    }
}
