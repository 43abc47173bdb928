package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import khlang.database.TableWrites;

/** Keeps the sums of documents' years in the database. */
@ApplicationScoped
public class YearBook {

    private static final String ADD =
            "INSERT INTO access_yearly (fiscal_year, document_id, "
                    + String.join(", ", YearSums.COLUMNS)
                    + ") VALUES (?, ?"
                    + ", ?".repeat(YearSums.COLUMNS.size())
                    + ") ON DUPLICATE KEY UPDATE "
                    + YearSums.COLUMNS.stream()
                            .map(one -> one + " = " + one + " + VALUES(" + one + ")")
                            .collect(Collectors.joining(", "));

    @Inject TableWrites writes;

    /** Adds what was counted to the sums, within the transaction at hand. */
    void add(SortedMap<DailyAccess, Long> counts, Connection connection) throws SQLException {
        try (PreparedStatement add = connection.prepareStatement(ADD)) {
            for (Map.Entry<DocumentYear, YearSums> one : sums(counts).entrySet()) {
                add.setInt(1, one.getKey().year());
                add.setLong(2, one.getKey().documentId());
                for (int column = 0; column < YearSums.COLUMNS.size(); column++) {
                    add.setLong(column + 3, one.getValue().cell(column));
                }
                add.addBatch();
            }
            add.executeBatch();
        }
        writes.note(Set.of("access_yearly")); // the plan counts from it
    }

    static SortedMap<DocumentYear, YearSums> sums(SortedMap<DailyAccess, Long> counts) {
        var sums = new TreeMap<DocumentYear, YearSums>();
        counts.forEach(
                (access, count) ->
                        sums.computeIfAbsent(DocumentYear.of(access), none -> new YearSums())
                                .add(access, count));
        return sums;
    }
}
