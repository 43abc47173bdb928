package khlang.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import khlang.database.TableChanges.Counted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TableWritesTest {

    private final TableChanges changes = new TableChanges();
    private final TableWrites writes = new TableWrites();
    private final Transaction transaction = new Transaction();
    private final Counted<String> counted = new Counted<>("seven", 0, Set.of("person"));

    @BeforeEach
    void begin() {
        writes.changes = changes;
        writes.transactions = transaction;
    }

    /** One transaction, or none, as a server tells of it. */
    private static final class Transaction implements TransactionSynchronizationRegistry {

        private int status = Status.STATUS_ACTIVE;
        private Synchronization told;
        private final Map<Object, Object> resources = new HashMap<>();

        @Override
        public Object getTransactionKey() {
            return status == Status.STATUS_NO_TRANSACTION ? null : this;
        }

        @Override
        public void putResource(Object key, Object value) {
            resources.put(key, value);
        }

        @Override
        public Object getResource(Object key) {
            return resources.get(key);
        }

        @Override
        public void registerInterposedSynchronization(Synchronization one) {
            assertThat(told).as("once").isNull();
            told = one;
        }

        @Override
        public int getTransactionStatus() {
            return status;
        }

        @Override
        public void setRollbackOnly() {
            status = Status.STATUS_MARKED_ROLLBACK;
        }

        @Override
        public boolean getRollbackOnly() {
            return status == Status.STATUS_MARKED_ROLLBACK;
        }

        private void end(int with) {
            told.beforeCompletion();
            status = Status.STATUS_NO_TRANSACTION;
            told.afterCompletion(with);
        }
    }

    @Test
    void whatATransactionWritesCountsWhenItHasEndedWell() {
        writes.note(Set.of("division"));
        writes.note(Set.of("person"));
        assertThat(changes.isCurrent(counted)).as("nobody else sees it yet").isTrue();
        transaction.end(Status.STATUS_COMMITTED);
        assertThat(changes.isCurrent(counted)).isFalse();
    }

    @Test
    void whatWasRolledBackDoesNotMatter() {
        writes.note(Set.of("person"));
        transaction.end(Status.STATUS_ROLLEDBACK);
        assertThat(changes.isCurrent(counted)).isTrue();
    }

    @Test
    void whatMayHaveBeenStoredDoes() {
        writes.note(Set.of("person"));
        transaction.end(Status.STATUS_UNKNOWN);
        assertThat(changes.isCurrent(counted)).isFalse();
    }

    @Test
    void whatIsBoundToBeRolledBackIsNotEvenNoted() {
        transaction.setRollbackOnly();
        writes.note(Set.of("person"));
        assertThat(transaction.told).isNull();
        assertThat(changes.isCurrent(counted)).isTrue();
    }

    @Test
    void withoutATransactionItWasWrittenAlready() {
        transaction.status = Status.STATUS_NO_TRANSACTION;
        assertThat(writes.isInTransaction()).isFalse();
        writes.note(Set.of("person"));
        assertThat(changes.isCurrent(counted)).isFalse();
    }
}
