package khlang.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.ThaiDates;
import khlang.digest.RandomKey;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.organization.TypedDate;
import khlang.organization.WorkedOn;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Role;
import khlang.rights.Subject;

/** The tasks of the divisions: what is done, by whom, by which manual, and how often. */
@ApplicationScoped
@Transactional
public class WorkTasks {

    private static final String PEOPLE =
            "select n from Person n"
                    + WorkedOn.WITH_POST
                    + " where (n.validTo is null or n.validTo >= :today)";
    private static final String ORDER = " order by n.firstName, n.lastName, n.id";

    @PersistenceContext EntityManager entities;
    @Inject TaskRules rules;
    @Inject TaskWriting writing;
    @Inject Organization organization;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** A task by its key. */
    public Optional<WorkTask> find(long id) {
        rights.require(Right.READ_STAFF);
        return entities.createQuery(
                        "select t from WorkTask t join fetch t.division join fetch t.owner n"
                                + WorkedOn.WITH_POST
                                + " where t.id = :id",
                        WorkTask.class)
                .setParameter("id", id)
                .getResultStream()
                .findAny();
    }

    /** Whether the one who asks keeps a task and says who stands in. */
    public boolean mayKeep(WorkTask task) {
        return rights.allows(Right.KEEP_TASKS, task.subject());
    }

    /** Whether the one who asks confirms who can stand in for a task. */
    public boolean mayConfirm(WorkTask task) {
        return rights.allows(Right.CONFIRM, task.subject());
    }

    /** The divisions of today whose tasks the one who asks keeps. */
    public List<Division> divisions() {
        LocalDate today = LocalDate.now(clock);
        return organization.namedDivisions().stream()
                .filter(one -> one.existsOn(today))
                .filter(one -> rights.allows(Right.KEEP_TASKS, Subject.of(one.slug())))
                .toList();
    }

    /** The divisions that the one who asks heads and confirms for, by their slugs. */
    Set<String> confirmedDivisions() {
        return reader.actor().divisions(Role.HEAD).stream()
                .filter(one -> rights.allows(Right.CONFIRM, Subject.of(one)))
                .collect(Collectors.toSet());
    }

    /**
     * Those who work here, by first name, with their posts and divisions.
     *
     * @param divisions the slugs; empty for all of the municipality
     */
    public List<Person> people(Set<String> divisions) {
        rights.require(Right.READ_STAFF);
        LocalDate today = LocalDate.now(clock);
        var query =
                divisions.isEmpty()
                        ? entities.createQuery(PEOPLE + ORDER, Person.class)
                        : entities.createQuery(
                                        PEOPLE + " and d.slug in :divisions" + ORDER, Person.class)
                                .setParameter("divisions", divisions);
        return query.setParameter("today", today).getResultList();
    }

    /**
     * Records a task.
     *
     * @param formKey of the form; sent twice, it makes one task
     * @return its key
     * @throws RefusedException when rules are broken
     */
    public long add(TaskDraft draft, String formKey) {
        if (!RandomKey.isKey(formKey)) {
            throw new RefusedException("title", "formKey");
        }
        TaskDetails details = rules.check(draft, divisions(), null, LocalDate.now(clock));
        organization.oneAtATime();
        Optional<WorkTask> earlier = madeWith(formKey);
        if (earlier.isPresent()) {
            if (!earlier.get().details().isHeldAs(details)
                    || !earlier.get().title().equals(details.title())) {
                throw new RefusedException("title", "taskFormUsed");
            }
            return earlier.get().id();
        }
        requireNoTwin(details, 0);
        return writing.add(details, formKey).id();
    }

    private Optional<WorkTask> madeWith(String formKey) {
        return entities.createQuery(
                        "select t from WorkTask t where t.formKey = :key", WorkTask.class)
                .setParameter("key", formKey)
                .getResultStream()
                .findAny();
    }

    /** Two tasks of a division that go on have two names. */
    private void requireNoTwin(TaskDetails details, long self) {
        long twins =
                entities.createQuery(
                                "select count(t) from WorkTask t where t.division.id = :division"
                                        + " and t.title = :title and t.id <> :self"
                                        + " and (t.endedOn is null or t.endedOn >= :today)",
                                Long.class)
                        .setParameter("division", details.division().id())
                        .setParameter("title", details.title())
                        .setParameter("self", self)
                        .setParameter("today", LocalDate.now(clock))
                        .getSingleResult();
        if (twins > 0) {
            throw new RefusedException("title", "taskTwice");
        }
    }

    /**
     * Changes what is known of a task. Who held it until yesterday, and by which manual, is kept.
     *
     * @param version what the form showed
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(long id, long version, TaskDraft draft) {
        organization.oneAtATime();
        WorkTask task = lock(id, version);
        TaskDetails before = task.details();
        LocalDate today = LocalDate.now(clock);
        List<Division> choices =
                Stream.concat(divisions().stream(), Stream.of(before.division())).toList();
        TaskDetails details = rules.check(draft, choices, before, today);
        requireNoTwin(details, id);
        writing.change(task, details);
    }

    /**
     * Says on which day a task is done for the last time.
     *
     * @param typedDay as Thais type dates
     * @throws RefusedException when it is no day, one before the task began, or one that would
     *     bring a task back whose last day has passed
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void end(long id, long version, String typedDay) {
        WorkTask task = lock(id, version);
        LocalDate day = TypedDate.require("endedOn", typedDay);
        if (day.isBefore(task.details().activeFrom())) {
            throw new RefusedException("endedOn", "endsBeforeItBegins");
        }
        LocalDate today = LocalDate.now(clock);
        if (task.hasEnded(today) && !day.isBefore(today)) {
            throw new RefusedException("endedOn", "taskEnded");
        }
        task.end(day);
        entities.flush();
        audit.record(
                AuditAction.TASK_CHANGED, object(id), task.title(), ThaiDates.abbreviated(day));
    }

    /**
     * Takes back that a task ends, while its last day has not passed.
     *
     * @throws RefusedException when it has
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void resume(long id, long version) {
        WorkTask task = lock(id, version);
        if (task.hasEnded(LocalDate.now(clock))) {
            throw new RefusedException("endedOn", "taskEnded");
        }
        String before = task.endedOn().map(ThaiDates::abbreviated).orElse("");
        task.resume();
        entities.flush();
        audit.record(AuditAction.TASK_CHANGED, object(id), before, task.title());
    }

    private WorkTask lock(long id, long version) {
        WorkTask task = lock(id);
        rights.require(Right.KEEP_TASKS, task.subject());
        ChangedMeanwhileException.unless(task.version(), version);
        return task;
    }

    /** A task, for whoever reads it; others wait until the transaction ends. */
    WorkTask lock(long id) {
        rights.require(Right.READ_STAFF);
        WorkTask task = entities.find(WorkTask.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (task == null) {
            throw new NotThereException();
        }
        return task;
    }

    /** Those who stand in for a task now, those included who have left; by first name. */
    List<StandIn> standInsOf(long task) {
        return entities.createQuery(
                        "select s from StandIn s join fetch s.person n"
                                + WorkedOn.WITH_POST
                                + " where s.taskId = :task and s.endedOn is null"
                                + ORDER,
                        StandIn.class)
                .setParameter("task", task)
                .getResultList();
    }

    /** What the audit log calls a task. */
    static String object(long task) {
        return "task:" + task;
    }
}
