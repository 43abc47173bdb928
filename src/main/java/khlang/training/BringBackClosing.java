package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.database.DatabaseReady;
import khlang.database.Rounds;
import khlang.library.DocumentsChanged;
import khlang.library.NamedDocuments;
import khlang.rights.Actor;

/**
 * Closes what was to be brought back when the document that was named for it is published, or a new
 * text of it, in the transaction that publishes it. Whoever names a document in the very moment in
 * which it is published is not seen there: what was missed is closed in rounds.
 */
@ApplicationScoped
@Transactional
public class BringBackClosing {

    private static final Duration FIRST = Duration.ofSeconds(45);
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int AT_ONCE = 500;

    private static final String OPEN =
            "select b, t.lastDay from BringBack b join TrainingReport r on r.id = b.reportId"
                    + " join Training t on t.id = r.trainingId"
                    + " where b.doneOn is null and b.target ";

    @PersistenceContext EntityManager entities;
    @Inject Rounds rounds;
    @Inject BringBackClosing self; // so that a round is a transaction
    @Inject NamedDocuments documents;
    @Inject AuditLog audit;

    void start(@Observes DatabaseReady ready) {
        rounds.begin(FIRST, PAUSE, "Documents that trainings bring back wait", () -> self.close());
    }

    void follow(@Observes DocumentsChanged change) {
        if (!change.slugs().isEmpty()) {
            close(
                    entities.createQuery(OPEN + "in :slugs order by b.id", Object[].class)
                            .setParameter("slugs", change.slugs()));
        }
    }

    /** Closes what was missed, of those that were named last. */
    public void close() {
        close(
                entities.createQuery(OPEN + "is not null order by b.id desc", Object[].class)
                        .setMaxResults(AT_ONCE));
    }

    private void close(TypedQuery<Object[]> open) {
        open.getResultList().forEach(row -> close((BringBack) row[0], (LocalDate) row[1]));
    }

    /** The portal itself does it: whoever publishes need not know of the training. */
    private void close(BringBack one, LocalDate lastDay) {
        documents
                .newTextAfter(one.target().orElseThrow(), lastDay)
                .ifPresent(
                        day -> {
                            String before = one.inWords();
                            one.close(day);
                            entities.flush();
                            audit.recordAs(
                                    Actor.PROGRAM,
                                    AuditAction.REPORT_USED,
                                    "training-report:" + one.reportId(),
                                    before,
                                    one.inWords());
                        });
    }
}
