package khlang.audit;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import khlang.database.PortalDataSource;

/**
 * Adds entries to the end of the chain. They wait until their transaction is about to commit and
 * has written all its rows: the end of the chain, which all transactions share, is then held for
 * the moment of the commit only, and always taken last, so that nobody waits for each other in a
 * circle.
 */
@ApplicationScoped
public class AuditChain {

    private static final String TAKE_HEAD =
            "SELECT number, hash FROM audit_head WHERE id = 1 FOR UPDATE";
    private static final String MOVE_HEAD =
            "UPDATE audit_head SET number = ?, hash = ? WHERE id = 1";
    private static final String ADD =
            """
            INSERT INTO audit_entry (number, happened_at, account, actor, source, action,
                                     object_key, before_text, after_text, previous_hash, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Resource(lookup = PortalDataSource.JNDI_NAME)
    DataSource database;

    /** The end of the chain. */
    record Head(long number, String hash) {}

    /** What one transaction has to tell, in its order. */
    private final class Waiting implements Synchronization {

        private final List<AuditNote> notes = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            try {
                write(notes);
            } catch (SQLException e) {
                transaction.setRollbackOnly();
                throw new IllegalStateException("What cannot be taken down must not happen", e);
            }
        }

        @Override
        public void afterCompletion(int status) {
            // The entries stand or fall with the transaction.
        }
    }

    /** Adds an entry when the transaction at hand commits. */
    void append(AuditNote note) {
        var waiting = (Waiting) transaction.getResource(AuditChain.class);
        if (waiting == null) {
            waiting = new Waiting();
            transaction.putResource(AuditChain.class, waiting);
            // Called after those of the persistence provider, which write the rows.
            transaction.registerInterposedSynchronization(waiting);
        }
        waiting.notes.add(note);
    }

    private void write(List<AuditNote> notes) throws SQLException {
        try (Connection connection = database.getConnection()) {
            Head head = take(connection);
            try (PreparedStatement add = connection.prepareStatement(ADD)) {
                for (AuditNote note : notes) {
                    head = add(add, note, head);
                }
                add.executeBatch();
            }
            try (PreparedStatement move = connection.prepareStatement(MOVE_HEAD)) {
                move.setLong(1, head.number());
                move.setString(2, head.hash());
                move.executeUpdate();
            }
        }
    }

    private static Head take(Connection connection) throws SQLException {
        try (PreparedStatement take = connection.prepareStatement(TAKE_HEAD);
                ResultSet row = take.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("The end of the audit log's chain is missing");
            }
            return new Head(row.getLong(1), row.getString(2));
        }
    }

    private static Head add(PreparedStatement add, AuditNote note, Head before)
            throws SQLException {
        long number = before.number() + 1;
        String hash = AuditSeal.of(number, note, before.hash());
        add.setLong(1, number);
        add.setObject(2, LocalDateTime.ofInstant(note.at(), ZoneOffset.UTC));
        add.setLong(3, note.account());
        add.setString(4, note.actor());
        add.setString(5, note.source());
        add.setString(6, note.action());
        add.setString(7, note.object());
        add.setString(8, note.before());
        add.setString(9, note.after());
        add.setString(10, before.hash());
        add.setString(11, hash);
        add.addBatch();
        return new Head(number, hash);
    }
}
