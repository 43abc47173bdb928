package khlang.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.rights.CurrentReader;

/** Writes down what was checked of tasks, with what was true before. Asks nobody's rights. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TaskWriting {

    @PersistenceContext EntityManager entities;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /**
     * Records a task.
     *
     * @param formKey of the form that it came with; null for none
     */
    WorkTask add(TaskDetails details, String formKey) {
        var task = new WorkTask(details, reader.actor().person(), clock.instant(), formKey);
        entities.persist(task);
        entities.flush();
        audit.record(AuditAction.TASK_RECORDED, WorkTasks.object(task.id()), "", details.inWords());
        return task;
    }

    /** Changes what is known of a task. Who held it until yesterday, and how, is kept. */
    void change(WorkTask task, TaskDetails details) {
        TaskDetails before = task.details();
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        if (!details.isHeldAs(before)) {
            keep(task.id(), before, yesterday);
        }
        task.describe(details);
        if (!details.owner().id().equals(before.owner().id())) {
            entities.createQuery(
                            "select s from StandIn s where s.taskId = :task and s.endedOn is null"
                                    + " and s.person = :owner",
                            StandIn.class)
                    .setParameter("task", task.id())
                    .setParameter("owner", details.owner())
                    .getResultList()
                    .forEach(one -> one.end(yesterday));
        }
        entities.flush();
        audit.record(
                AuditAction.TASK_CHANGED,
                WorkTasks.object(task.id()),
                before.inWords(),
                details.inWords());
    }

    /** The first change of a day tells what was true until the day before; later ones do not. */
    private void keep(long id, TaskDetails before, LocalDate yesterday) {
        boolean isKept =
                entities.createQuery(
                                        "select count(h) from EarlierHolding h"
                                                + " where h.taskId = :task and h.untilDay >= :day",
                                        Long.class)
                                .setParameter("task", id)
                                .setParameter("day", yesterday)
                                .getSingleResult()
                        > 0;
        if (!isKept && !before.activeFrom().isAfter(yesterday)) {
            entities.persist(new EarlierHolding(id, before, yesterday));
        }
    }
}
