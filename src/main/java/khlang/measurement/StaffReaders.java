package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
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
        try (PreparedStatement known = connection.prepareStatement(KNOWN);
                PreparedStatement sketches = connection.prepareStatement(SKETCHES);
                PreparedStatement tell = connection.prepareStatement(TELL);
                PreparedStatement keep = connection.prepareStatement(KEEP);
                PreparedStatement forget = connection.prepareStatement(FORGET)) {
            for (Map.Entry<DocumentYear, Map<String, ReaderSketch>> one : readers.entrySet()) {
                DocumentYear document = one.getKey();
                Map<String, ReaderSketch> parts = new HashMap<>(one.getValue());
                parts.keySet().removeAll(settled(document, known));
                if (parts.isEmpty()) {
                    continue;
                }
                Set<String> kept = addKept(parts, document, sketches);
                Map<String, Long> numbers = new HashMap<>();
                for (Map.Entry<String, ReaderSketch> part : parts.entrySet()) {
                    long number = part.getValue().estimate().visitorDays();
                    numbers.put(part.getKey(), number);
                    boolean enough = number >= AccessCount.FEWEST_STAFF;
                    if (!enough || kept.contains(part.getKey())) {
                        PreparedStatement change = enough ? forget : keep;
                        name(document, change, 1);
                        change.setString(3, part.getKey());
                        if (!enough) {
                            change.setBytes(4, part.getValue().bytes());
                        }
                        change.addBatch();
                    }
                }
                tell(document, numbers, tell);
            }
            keep.executeBatch();
            forget.executeBatch();
            tell.executeBatch();
        }
    }

    /** The parts of which nothing more needs to be known. */
    private static Set<String> settled(DocumentYear document, PreparedStatement known)
            throws SQLException {
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

    /** Adds the earlier readers of the parts, and tells which parts had any. */
    private static Set<String> addKept(
            Map<String, ReaderSketch> parts, DocumentYear document, PreparedStatement sketches)
            throws SQLException {
        name(document, sketches, 1);
        Set<String> kept = new HashSet<>();
        try (ResultSet row = sketches.executeQuery()) {
            while (row.next()) {
                ReaderSketch part = parts.get(row.getString(1));
                if (part != null) {
                    part.add(ReaderSketch.of(row.getBytes(2)));
                    kept.add(row.getString(1));
                }
            }
        }
        return kept;
    }

    private static void tell(
            DocumentYear document, Map<String, Long> numbers, PreparedStatement tell)
            throws SQLException {
        int place = 1;
        for (String part : YearSums.READ) {
            tell.setLong(place++, Math.min(MOST, numbers.getOrDefault(part, 0L)));
        }
        name(document, tell, place);
        tell.addBatch();
    }

    private static void name(DocumentYear document, PreparedStatement statement, int first)
            throws SQLException {
        statement.setInt(first, document.year());
        statement.setLong(first + 1, document.documentId());
    }
}
