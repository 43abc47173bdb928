package khlang.measurement;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import khlang.database.PortalDataSource;

/** Keeps the counts in the database. */
@ApplicationScoped
public class AccessBook {

    private static final String STORED = "SELECT last_batch FROM access_writer WHERE id = ?";
    private static final String KNOW_JOURNAL =
            "INSERT IGNORE INTO access_writer (id, last_batch, written_at)"
                    + " VALUES (?, 0, UTC_TIMESTAMP(6))";
    private static final String OPEN_BATCH =
            "UPDATE access_writer SET last_batch = ?, written_at = UTC_TIMESTAMP(6)"
                    + " WHERE id = ? AND last_batch = ?";
    private static final String ADD =
            """
            INSERT INTO access_daily (day, document_id, channel, audience, kind, count)
            VALUES (?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE count = count + VALUES(count)
            """;

    @Resource(lookup = PortalDataSource.JNDI_NAME)
    DataSource database;

    @Inject YearBook years;
    @Inject SketchBook sketches;
    @Inject StaffReaders staff;

    /** How many entries of a journal are stored. */
    @Transactional(rollbackOn = SQLException.class)
    long stored(String journal) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement stored = connection.prepareStatement(STORED)) {
            stored.setString(1, journal);
            try (ResultSet row = stored.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /**
     * Adds a batch and remembers how far its journal is stored: all of it or nothing.
     *
     * @throws SQLException when the database refuses, or has another part of the journal than the
     *     batch follows; nothing of the batch is stored then, unless the answer was lost
     */
    @Transactional(rollbackOn = SQLException.class)
    void add(AccessBatch batch) throws SQLException {
        try (Connection connection = database.getConnection()) {
            open(batch, connection);
            try (PreparedStatement add = connection.prepareStatement(ADD)) {
                for (Map.Entry<DailyAccess, Long> count : batch.counts().entrySet()) {
                    DailyAccess access = count.getKey();
                    add.setObject(1, access.day());
                    add.setLong(2, access.documentId());
                    add.setString(3, access.channel().name());
                    add.setString(4, access.audience().name());
                    add.setString(5, access.kind().name());
                    add.setLong(6, count.getValue());
                    add.addBatch();
                }
                add.executeBatch();
            }
            years.add(batch.counts(), connection);
            sketches.add(batch.readers(), connection);
            staff.add(batch.staff(), connection);
        }
    }

    private static void open(AccessBatch batch, Connection connection) throws SQLException {
        try (PreparedStatement know = connection.prepareStatement(KNOW_JOURNAL);
                PreparedStatement open = connection.prepareStatement(OPEN_BATCH)) {
            know.setString(1, batch.journal());
            know.executeUpdate();
            open.setLong(1, batch.end());
            open.setString(2, batch.journal());
            open.setLong(3, batch.first());
            if (open.executeUpdate() != 1) {
                throw new SQLException(
                        "Not " + batch.first() + " are stored of " + batch.journal());
            }
        }
    }
}
