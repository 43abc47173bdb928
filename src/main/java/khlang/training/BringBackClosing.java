package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.library.DocumentsChanged;
import khlang.library.NamedDocuments;
import khlang.rights.Actor;

/**
 * Closes what was to be brought back when the document that was named for it is published, or a new
 * text of it, in the transaction that publishes it.
 */
@ApplicationScoped
@Transactional
public class BringBackClosing {

    @PersistenceContext EntityManager entities;
    @Inject NamedDocuments documents;
    @Inject AuditLog audit;

    void follow(@Observes DocumentsChanged change) {
        if (change.slugs().isEmpty()) {
            return;
        }
        List<Object[]> open =
                entities.createQuery(
                                "select b, t.lastDay from BringBack b"
                                        + " join TrainingReport r on r.id = b.reportId"
                                        + " join Training t on t.id = r.trainingId"
                                        + " where b.doneOn is null and b.target in :slugs"
                                        + " order by b.id",
                                Object[].class)
                        .setParameter("slugs", change.slugs())
                        .getResultList();
        open.forEach(row -> close((BringBack) row[0], (LocalDate) row[1]));
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
