package khlang.traffic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Keeps the order to delete nothing. */
@ApplicationScoped
@Transactional
public class TrafficHolds {

    private static final String OBJECT = "setting:traffic-hold";

    @PersistenceContext EntityManager entities;
    @Inject Rights rights;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** The order as it stands. */
    public TrafficHold current() {
        rights.require(Right.ADMINISTER);
        return entities.find(TrafficHold.class, TrafficHold.ONLY);
    }

    /**
     * Begins or ends it, and tells the audit log.
     *
     * @param version of the order that the one who decides has seen
     * @return whether it was done; not when somebody else has changed it meanwhile
     */
    public boolean change(boolean hold, String reason, long version) {
        rights.require(Right.ADMINISTER);
        TrafficHold order =
                entities.find(TrafficHold.class, TrafficHold.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (order.version() != version) {
            return false;
        }
        String before = order.state();
        Instant now = clock.instant();
        if (hold) {
            order.begin(reason, now);
        } else {
            order.end(reason, now);
        }
        audit.record(AuditAction.SETTINGS_CHANGED, OBJECT, before, order.state());
        return true;
    }

    /** Whether nothing may be deleted; for the portal itself. */
    boolean isHeld() {
        return entities.find(TrafficHold.class, TrafficHold.ONLY).isHeld();
    }
}
