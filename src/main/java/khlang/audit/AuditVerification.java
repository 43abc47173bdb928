package khlang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Looks whether the chain is as it was written. Who can write to the database can also write the
 * whole chain anew; against that helps only a hash that was noted elsewhere.
 */
@ApplicationScoped
@Transactional
public class AuditVerification {

    private static final int BATCH = 1_000;

    @PersistenceContext EntityManager entities;
    @Inject Rights rights;
    @Inject Clock clock;

    /** Walks the whole chain and remembers what it found. It reads one state of the database. */
    public AuditVerdict run() {
        rights.require(Right.ADMINISTER);
        var head =
                (Object[])
                        entities.createNativeQuery(
                                        "SELECT number, hash FROM audit_head WHERE id = 1")
                                .getSingleResult();
        var walk = new AuditWalk();
        List<AuditEntry> batch = after(0);
        while (walk.isWhole() && !batch.isEmpty()) {
            walk.follow(batch);
            batch = after(walk.entries());
        }
        AuditVerdict verdict =
                walk.end(clock.instant(), ((Number) head[0]).longValue(), head[1].toString());
        entities.find(AuditCheck.class, AuditCheck.ONLY).note(verdict);
        return verdict;
    }

    /** What was found the last time; empty when nobody has looked yet. */
    public Optional<AuditVerdict> last() {
        rights.require(Right.ADMINISTER);
        return entities.find(AuditCheck.class, AuditCheck.ONLY).verdict();
    }

    private List<AuditEntry> after(long number) {
        List<AuditEntry> batch =
                entities.createQuery(
                                "select e from AuditEntry e where e.number > :number"
                                        + " order by e.number",
                                AuditEntry.class)
                        .setParameter("number", number)
                        .setHint("eclipselink.read-only", true)
                        .setMaxResults(BATCH)
                        .getResultList();
        entities.clear();
        return batch;
    }
}
