package khlang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Adds entries to the end of the chain, which all transactions share: whoever adds one holds the
 * end until its transaction is over. All its other rows are written before it waits for the end, so
 * that two writers do not wait for each other in a circle.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditChain {

    private static final String TAKE_HEAD =
            "SELECT number, hash FROM audit_head WHERE id = 1 FOR UPDATE";
    private static final String MOVE_HEAD =
            "UPDATE audit_head SET number = ?1, hash = ?2 WHERE id = 1";

    @PersistenceContext EntityManager entities;

    /**
     * Adds an entry, in the transaction at hand.
     *
     * @throws RuntimeException when the database refuses; the transaction is lost then
     */
    void append(AuditNote note) {
        entities.flush();
        var head = (Object[]) entities.createNativeQuery(TAKE_HEAD).getSingleResult();
        long number = ((Number) head[0]).longValue() + 1;
        AuditEntry entry = AuditEntry.of(number, note, head[1].toString());
        entities.persist(entry);
        entities.flush(); // now, for the caller may empty the persistence context
        entities.createNativeQuery(MOVE_HEAD)
                .setParameter(1, number)
                .setParameter(2, entry.hash())
                .executeUpdate();
    }
}
