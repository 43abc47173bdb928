package khlang.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.language.Sentences;
import khlang.organization.Person;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Made-up tasks of sample people, to show how the portal works. Each is marked as a sample wherever
 * it is shown.
 */
@ApplicationScoped
@Transactional
public class SampleTasks {

    private static final Sentences WORDS = new Sentences("khlang.task.sample");
    private static final int DAYS_BACK = 400;
    private static final int DAYS_LAPSED = 380;
    private static final int DAYS_NEARLY = 350;

    @PersistenceContext EntityManager entities;
    @Inject Rights rights;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * Makes them, unless there are some already.
     *
     * @param staff the key of somebody of a division
     * @param colleague the key of somebody of the same division
     * @param head the key of the head of that division
     */
    public void make(long staff, long colleague, long head) {
        rights.require(Right.ADMINISTER);
        if (entities.createQuery(
                                "select count(t) from WorkTask t where t.sample = true", Long.class)
                        .getSingleResult()
                > 0) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Person one = entities.find(Person.class, staff);
        Person other = entities.find(Person.class, colleague);
        long letters = add("letters", one, "wm-saraban", Frequency.DAILY, Set.of());
        standIn(letters, other, Level.ABLE, today.minusDays(40), head);
        long training =
                add(
                        "training",
                        one,
                        "wm-training-request-report",
                        Frequency.ON_REQUEST,
                        Set.of(Month.SEPTEMBER));
        standIn(training, other, Level.ABLE, today.minusDays(DAYS_NEARLY), head);
        long complaints =
                add("complaints", other, "wm-complaint-handling", Frequency.ON_REQUEST, Set.of());
        standIn(complaints, one, Level.ABLE, today.minusDays(DAYS_LAPSED), head);
        long leave = add("leave", other, "", Frequency.MONTHLY, Set.of());
        standIn(leave, one, Level.PRACTISED, today.minusDays(10), staff);
        add("budget", one, "", Frequency.YEARLY, Set.of(Month.JUNE, Month.JULY));
    }

    private long add(
            String key, Person owner, String manual, Frequency frequency, Set<Month> months) {
        var details =
                new TaskDetails(
                        owner.division().orElseThrow(),
                        WORDS.say(key + ".title"),
                        WORDS.say(key + ".details"),
                        owner,
                        manual,
                        frequency,
                        Months.of(months),
                        LocalDate.now(clock).minusDays(DAYS_BACK));
        var task = new WorkTask(details, 0, clock.instant(), null);
        task.markAsSample();
        entities.persist(task);
        entities.flush();
        audit.record(AuditAction.TASK_RECORDED, WorkTasks.object(task.id()), "", details.inWords());
        return task.id();
    }

    private void standIn(long task, Person person, Level level, LocalDate on, long by) {
        var made = new StandIn(task, person, on);
        entities.persist(made);
        entities.flush();
        var said =
                new LevelEntry(
                        made.id(), new Practice(level, WORDS.say("with"), Optional.of(on)), on, by);
        entities.persist(said);
        made.reach(said);
    }
}
