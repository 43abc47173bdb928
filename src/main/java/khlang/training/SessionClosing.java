package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.rights.Actor;

/** Closes what was to be passed on to colleagues when an event at which that happened was held. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SessionClosing {

    @PersistenceContext EntityManager entities;
    @Inject AuditLog audit;

    /**
     * Closes it, if it is open and the training was over by then. The portal itself does it:
     * whoever holds a meeting need not look after the report.
     *
     * @param report the key of the report; of one that brings nothing back nothing happens
     * @param day on which the event was held
     * @param words what it was
     */
    public void close(long report, LocalDate day, String words) {
        entities.createQuery(
                        "select b from BringBack b join TrainingReport r on r.id = b.reportId"
                                + " join Training t on t.id = r.trainingId"
                                + " where b.reportId = :report and b.kind = :kind"
                                + " and b.doneOn is null and t.lastDay <= :day",
                        BringBack.class)
                .setParameter("report", report)
                .setParameter("kind", BringBackKind.SESSION)
                .setParameter("day", day)
                .getResultList()
                .forEach(
                        one -> {
                            String before = one.inWords();
                            one.finish(words, day, 0);
                            entities.flush();
                            audit.recordAs(
                                    Actor.PROGRAM,
                                    AuditAction.REPORT_USED,
                                    "training-report:" + report,
                                    before,
                                    one.inWords());
                        });
    }
}
