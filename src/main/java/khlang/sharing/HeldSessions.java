package khlang.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import khlang.training.SessionClosing;

/**
 * Whoever speaks of their training at an event that was held has passed on what they learnt: what
 * the report was to bring back is done by that.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HeldSessions {

    @PersistenceContext EntityManager entities;
    @Inject SessionClosing closing;

    /** Closes it for all reports that an event speaks of; of one that was not held, none. */
    void close(SharingEvent event) {
        if (event.state() != EventState.HELD) {
            return;
        }
        String words = event.details().title();
        entities.createQuery(
                        "select t.reportId from SharingTopic t where t.eventId = :event"
                                + " and t.reportId is not null",
                        Long.class)
                .setParameter("event", event.id())
                .getResultList()
                .forEach(report -> closing.close(report, event.details().heldOn(), words));
    }
}
