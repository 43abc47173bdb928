package khlang.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Notes which tables a transaction writes, and tells it when the transaction is over. Statements of
 * Jakarta Persistence come here by themselves; whoever writes a table by JDBC from which figures
 * are counted calls {@link #note}.
 */
@ApplicationScoped
public class TableWrites {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject TableChanges changes;

    /** The transaction at hand writes tables; without one, they were written already. */
    public void note(Collection<String> tables) {
        if (tables.isEmpty()) {
            return;
        }
        switch (transactions.getTransactionStatus()) {
            case Status.STATUS_NO_TRANSACTION -> changes.changed(tables);
            case Status.STATUS_MARKED_ROLLBACK -> {
                // nothing of it will stay
            }
            default -> ofTransaction().tables.addAll(tables);
        }
    }

    /** Whether the thread at hand is in a transaction, which sees what it has written itself. */
    public boolean isInTransaction() {
        return transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    private Written ofTransaction() {
        var known = (Written) transactions.getResource(Written.class);
        if (known != null) {
            return known;
        }
        var begun = new Written();
        transactions.putResource(Written.class, begun);
        transactions.registerInterposedSynchronization(begun);
        return begun;
    }

    /** Told before the one who has written goes on, so that they see what they have done. */
    private final class Written implements Synchronization {

        private final Set<String> tables = new HashSet<>();

        @Override
        public void beforeCompletion() {
            // more may be written until the end
        }

        /** Only what was rolled back for certain is as it was. */
        @Override
        public void afterCompletion(int status) {
            if (status != Status.STATUS_ROLLEDBACK) {
                changes.changed(tables);
            }
        }
    }
}
