package khlang.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.ThaiDates;
import khlang.language.Sentences;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.notification.Notices;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.organization.TypedDate;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.RightMissingException;
import khlang.rights.Rights;

/** What is to be done after events, by whom and by when. */
@ApplicationScoped
@Transactional
public class SharingTasks {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    private static final Sentences WORDS = new Sentences("khlang.sharing.notices");
    private static final int OWN = 50;
    private static final int MOST = 100;
    private static final int LONGEST_WHAT = 400;
    private static final int LONGEST_NOTE = 1_000;

    private static final String LINE =
            "select k.id, e.id, e.title, k.what,"
                    + " concat(n.title, n.firstName, ' ', n.lastName), k.dueOn, k.doneOn, k.note";
    private static final String FROM =
            " from SharingTask k join SharingEvent e on e.id = k.eventId join k.owner n"
                    + " where (1 = :all or n.id = :person) and (1 = :closed or k.doneOn is null)";

    @PersistenceContext EntityManager entities;
    @Inject SharingEvents events;
    @Inject Notices notices;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** Those of an event, by their days. */
    public List<SharingTask> of(long event) {
        rights.require(Right.READ_STAFF);
        return entities.createQuery(
                        "select k from SharingTask k join fetch k.owner where k.eventId = :event"
                                + " order by k.dueOn, k.id",
                        SharingTask.class)
                .setParameter("event", event)
                .getResultList();
    }

    /** What the one who asks has to do, the most urgent first, at most 50. */
    public List<OpenDuty> mine() {
        return reader.actor().person() == 0 ? List.of() : list(true, false, 0, OWN);
    }

    /** How many there are, of everybody or of the one who asks, open ones only or all. */
    public long count(boolean mine, boolean closed) {
        return asked("select count(k)" + FROM, mine, closed, Long.class).getSingleResult();
    }

    /**
     * A page of them, open ones first, by their days.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<OpenDuty> list(boolean mine, boolean closed, int offset, int size) {
        return asked(
                        LINE
                                + FROM
                                + " order by case when k.doneOn is null then 0 else 1 end,"
                                + " k.dueOn, k.id",
                        mine,
                        closed,
                        Object[].class)
                .setFirstResult(offset)
                .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT))
                .getResultList()
                .stream()
                .map(
                        row ->
                                new OpenDuty(
                                        (Long) row[0],
                                        (Long) row[1],
                                        (String) row[2],
                                        (String) row[3],
                                        (String) row[4],
                                        (LocalDate) row[5],
                                        (LocalDate) row[6],
                                        (String) row[7]))
                .toList();
    }

    private <T> TypedQuery<T> asked(String question, boolean mine, boolean closed, Class<T> type) {
        rights.require(Right.READ_STAFF);
        return entities.createQuery(question, type)
                .setParameter("all", mine ? 0 : 1)
                .setParameter("person", reader.actor().person())
                .setParameter("closed", closed ? 1 : 0);
    }

    /**
     * Whether the one who asks says that something is done: its owner, and who records the event.
     */
    public boolean mayFinish(SharingEvent event, SharingTask task) {
        return task.owner().id() == reader.actor().person() || events.mayRecord(event);
    }

    /**
     * Gives somebody something to do.
     *
     * @param owner the key of a person who works here
     * @param dueOn as Thais type dates
     * @throws RefusedException when rules are broken
     */
    public void add(long id, String what, String owner, String dueOn) {
        SharingEvent event = events.lock(id);
        var wrong = new ArrayList<Violation>();
        wrong.addAll(TextRule.required("what", LONGEST_WHAT).check(what));
        Person person =
                owner.matches("[0-9]{1,18}")
                        ? entities.find(Person.class, Long.valueOf(owner))
                        : null;
        if (person == null || person.hasLeft(LocalDate.now(clock))) {
            wrong.add(new Violation("owner", owner.isEmpty() ? "choose" : "unknownPerson"));
        }
        TypedDate due = TypedDate.required("dueOn", dueOn);
        wrong.addAll(due.violations());
        due.day()
                .filter(day -> day.isBefore(event.details().heldOn()))
                .ifPresent(day -> wrong.add(new Violation("dueOn", "dueBeforeEvent")));
        RefusedException.unless(wrong);
        if (of(id).size() >= MOST) {
            throw new RefusedException("what", "tooManyTasks", MOST);
        }
        entities.persist(new SharingTask(id, what, person, due.day().orElseThrow()));
        entities.flush();
        if (person.id() != reader.actor().person()) {
            notices.tell(person.id(), WORDS.say("given", what), "/activities/" + id + "#tasks");
        }
        record(
                id,
                "",
                what
                        + " · "
                        + person.fullName()
                        + " · "
                        + ThaiDates.abbreviated(due.day().orElseThrow()));
    }

    /**
     * Says that it is done.
     *
     * @param how it was done
     * @throws RefusedException when that is not told
     * @throws ChangedMeanwhileException when somebody has said so before
     */
    public void finish(long id, long task, String how) {
        SharingEvent event = events.find(id).orElseThrow(NotThereException::new);
        SharingTask found =
                of(id).stream()
                        .filter(one -> one.id() == task)
                        .findAny()
                        .orElseThrow(NotThereException::new);
        if (!mayFinish(event, found)) {
            throw new RightMissingException(Right.RECORD_SHARING, event.subject());
        }
        if (found.doneOn().isPresent()) {
            throw new ChangedMeanwhileException();
        }
        RefusedException.unless(new TextRule("note-" + task, true, LONGEST_NOTE, true).check(how));
        found.finish(how, LocalDate.now(clock), reader.actor().person());
        entities.flush();
        record(id, found.what(), how);
    }

    private void record(long event, String before, String after) {
        audit.record(AuditAction.SHARING_TASKS, SharingEvents.object(event), before, after);
    }
}
