package khlang.measurement;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import khlang.database.PortalDataSource;

/** Keeps the counts in the database. */
@ApplicationScoped
public class AccessBook {

    private static final String KNOW_WRITER =
            "INSERT IGNORE INTO access_writer (id, last_batch, written_at)"
                    + " VALUES (?, 0, UTC_TIMESTAMP(6))";
    private static final String OPEN_BATCH =
            "UPDATE access_writer SET last_batch = ?, written_at = UTC_TIMESTAMP(6)"
                    + " WHERE id = ? AND last_batch < ?";
    private static final String ADD =
            """
            INSERT INTO access_daily (day, document_id, channel, audience, kind, count)
            VALUES (?, ?, ?, ?, ?, ?)
            ON DUPLICATE KEY UPDATE count = count + VALUES(count)
            """;

    @Resource(lookup = PortalDataSource.JNDI_NAME)
    DataSource database;

    /**
     * Adds a batch, all of it or nothing. A batch that is already there is not added again: whoever
     * did not hear whether it was stored just sends it once more.
     *
     * @return whether it was new
     * @throws SQLException when the database refuses; nothing of the batch is stored then
     */
    @Transactional(rollbackOn = SQLException.class)
    boolean add(AccessBatch batch) throws SQLException {
        try (Connection connection = database.getConnection()) {
            if (!open(batch, connection)) {
                return false;
            }
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
            return true;
        }
    }

    private boolean open(AccessBatch batch, Connection connection) throws SQLException {
        try (PreparedStatement know = connection.prepareStatement(KNOW_WRITER);
                PreparedStatement open = connection.prepareStatement(OPEN_BATCH)) {
            know.setString(1, batch.writer());
            know.executeUpdate();
            open.setLong(1, batch.number());
            open.setString(2, batch.writer());
            open.setLong(3, batch.number());
            return open.executeUpdate() == 1;
        }
    }
}
