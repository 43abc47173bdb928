package khlang.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.database.DatabaseReady;
import khlang.database.Rounds;
import khlang.library.DocumentsChanged;
import khlang.rights.Actor;

/**
 * Covers what is needed when the document that was named for it is published, in the transaction
 * that publishes it; what was missed is covered in rounds.
 */
@ApplicationScoped
@Transactional
public class NeedClosing {

    private static final Duration FIRST = Duration.ofSeconds(50);
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int AT_ONCE = 500;

    private static final String OPEN =
            "select n from Need n, Document d where d.slug = n.document"
                    + " and n.state <> khlang.need.NeedState.COVERED"
                    + " and d.state = khlang.library.DocumentState.PUBLISHED ";

    @PersistenceContext EntityManager entities;
    @Inject Rounds rounds;
    @Inject NeedClosing self; // so that a round is a transaction
    @Inject AuditLog audit;
    @Inject Clock clock;

    void start(@Observes DatabaseReady ready) {
        rounds.begin(FIRST, PAUSE, "Knowledge that is needed waits", () -> self.close());
    }

    void follow(@Observes DocumentsChanged change) {
        if (!change.slugs().isEmpty()) {
            close(
                    entities.createQuery(
                                    OPEN + "and n.document in :slugs order by n.id", Need.class)
                            .setParameter("slugs", change.slugs()));
        }
    }

    /** Covers what was missed. */
    public void close() {
        close(entities.createQuery(OPEN + "order by n.id", Need.class).setMaxResults(AT_ONCE));
    }

    /** The portal itself does it: whoever publishes need not know of the need. */
    private void close(TypedQuery<Need> open) {
        for (Need need : open.getResultList()) {
            String before = need.inWords();
            need.cover(LocalDate.now(clock));
            entities.persist(new NeedStep(need.id(), need.state(), clock.instant(), null, ""));
            entities.flush();
            audit.recordAs(
                    Actor.PROGRAM,
                    AuditAction.NEED_CHANGED,
                    Needs.object(need),
                    before,
                    need.inWords());
        }
    }
}
