package khlang.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.language.Sentences;
import khlang.notification.Notices;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Who stands in for tasks, and how far they have come. People say of themselves that they have read
 * the manual or practised; that somebody can stand in, only the head of the division says.
 */
@ApplicationScoped
@Transactional
public class StandIns {

    private static final Sentences WORDS = new Sentences("khlang.task.notices");
    private static final int MOST_HISTORY = 50;

    private static final String HISTORY =
            "select e, concat(n.title, n.firstName, ' ', n.lastName),"
                    + " concat(b.title, b.firstName, ' ', b.lastName)"
                    + " from LevelEntry e join StandIn s on s.id = e.standInId"
                    + " left join Person b on b.id = e.saidBy join s.person n"
                    + " where s.taskId = :task order by e.id desc";

    @PersistenceContext EntityManager entities;
    @Inject WorkTasks tasks;
    @Inject Notices notices;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** Those who stand in for a task now, those included who have left; by first name. */
    public List<StandIn> of(long task) {
        rights.require(Right.READ_STAFF);
        return tasks.standInsOf(task);
    }

    /** What was said of those who stand in for a task, the latest first, at most 50. */
    public List<SaidLevel> history(long task) {
        rights.require(Right.READ_STAFF);
        return entities
                .createQuery(HISTORY, Object[].class)
                .setParameter("task", task)
                .setMaxResults(MOST_HISTORY)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new SaidLevel(
                                        (LevelEntry) row[0],
                                        (String) row[1],
                                        Objects.requireNonNullElse((String) row[2], "")))
                .toList();
    }

    /**
     * Somebody who keeps a task says who stands in.
     *
     * @param typedPerson the key of a person who works here
     * @param typedLevel the name of a {@link Level} below the highest
     * @throws RefusedException when rules are broken
     */
    public void add(long id, String typedPerson, String typedLevel) {
        WorkTask task = toKeep(id);
        Level level = Practice.belowTheHighest("newLevel", typedLevel);
        Person person =
                typedPerson.matches("[0-9]{1,18}")
                        ? entities.find(Person.class, Long.valueOf(typedPerson))
                        : null;
        if (person == null || person.hasLeft(LocalDate.now(clock))) {
            throw new RefusedException(
                    "person", typedPerson.isEmpty() ? "choose" : "unknownPerson");
        }
        StandIn made = make(task, person, "person");
        reach(task, made, Practice.of(level));
        tell(task, person, "named");
    }

    private StandIn make(WorkTask task, Person person, String field) {
        LocalDate today = LocalDate.now(clock);
        if (!task.isActiveOn(today)) {
            throw new RefusedException(field, "taskEnded");
        }
        if (task.owner().id().equals(person.id())) {
            throw new RefusedException(field, "ownerStandsIn");
        }
        if (find(task.id(), person.id()).isPresent()) {
            throw new RefusedException(field, "standsInAlready");
        }
        var made = new StandIn(task.id(), person, today);
        entities.persist(made);
        entities.flush();
        return made;
    }

    /**
     * Somebody who keeps a task says how far one has come. What the head has confirmed only a head
     * takes back. Fields are named with the key of the stand-in behind them.
     *
     * @param version what the form showed
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void say(
            long id, long standIn, long version, String level, String with, String typedDay) {
        WorkTask task = toKeep(id);
        StandIn one = existing(id, standIn, version);
        if (one.ability().on(LocalDate.now(clock)) == Level.ABLE) {
            rights.require(Right.CONFIRM, task.subject());
        }
        reach(task, one, practice("-" + standIn, level, with, typedDay));
    }

    /**
     * The head confirms that somebody can stand in, for a year of days from today.
     *
     * @param version what the form showed
     * @throws RefusedException when they have left, or it is oneself
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void confirm(long id, long standIn, long version) {
        WorkTask task = tasks.lock(id);
        rights.require(Right.CONFIRM, task.subject());
        StandIn one = existing(id, standIn, version);
        LocalDate today = LocalDate.now(clock);
        if (!task.isActiveOn(today)) {
            throw new RefusedException("confirm", "taskEnded");
        }
        if (one.person().hasLeft(today)) {
            throw new RefusedException("confirm", "hasLeft");
        }
        if (one.person().id() == reader.actor().person()) {
            throw new RefusedException("confirm", "confirmsOneself");
        }
        reach(task, one, new Practice(Level.ABLE, one.practisedWith(), one.practisedOn()));
        tell(task, one.person(), "confirmed");
    }

    /**
     * Somebody who keeps a task says that one stands in no longer: yesterday was the last day.
     *
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void remove(long id, long standIn, long version) {
        WorkTask task = toKeep(id);
        end(task, existing(id, standIn, version));
    }

    /**
     * Says of oneself that one has read the manual or practised.
     *
     * @param level of {@link Level#READ} and {@link Level#PRACTISED}
     * @param with whom one practised
     * @param typedDay on which, as Thais type dates
     * @throws RefusedException when rules are broken
     */
    public void sayOfOneself(long id, String level, String with, String typedDay) {
        rights.require(Right.CONTRIBUTE);
        WorkTask task = tasks.lock(id);
        Person self = self();
        Practice said = practice("", level, with, typedDay);
        if (said.level() == Level.NONE) {
            throw new RefusedException("level", "choose");
        }
        Optional<StandIn> known = find(id, self.id());
        if (known.isPresent() && known.get().ability().on(LocalDate.now(clock)) == Level.ABLE) {
            throw new RefusedException("level", "levelConfirmed");
        }
        reach(task, known.orElseGet(() -> make(task, self, "level")), said);
    }

    /** Says that one does not stand in any more; without having stood in, nothing happens. */
    public void takeBack(long id) {
        rights.require(Right.CONTRIBUTE);
        WorkTask task = tasks.lock(id);
        find(id, self().id()).ifPresent(one -> end(task, one));
    }

    private Person self() {
        Person self = entities.find(Person.class, reader.actor().person());
        if (self == null) {
            throw new RefusedException("level", "noPerson");
        }
        return self;
    }

    private Practice practice(String suffix, String level, String with, String typedDay) {
        return Practice.check(suffix, level, with, typedDay, LocalDate.now(clock));
    }

    private void reach(WorkTask task, StandIn one, Practice said) {
        String before = words(one);
        var entry = new LevelEntry(one.id(), said, LocalDate.now(clock), reader.actor().person());
        entities.persist(entry);
        one.reach(entry);
        entities.flush();
        audit.record(
                said.level() == Level.ABLE
                        ? AuditAction.STAND_IN_CONFIRMED
                        : AuditAction.STAND_IN_CHANGED,
                WorkTasks.object(task.id()),
                before,
                words(one));
    }

    private void end(WorkTask task, StandIn one) {
        one.end(LocalDate.now(clock).minusDays(1));
        entities.flush();
        audit.record(AuditAction.STAND_IN_CHANGED, WorkTasks.object(task.id()), words(one), "");
    }

    private static String words(StandIn one) {
        return one.person().fullName() + " · " + one.ability().said().label();
    }

    private void tell(WorkTask task, Person person, String key) {
        if (person.id() != reader.actor().person()) {
            notices.tell(person.id(), WORDS.say(key, task.title()), "/tasks/" + task.id());
        }
    }

    private WorkTask toKeep(long id) {
        WorkTask task = tasks.lock(id);
        rights.require(Right.KEEP_TASKS, task.subject());
        return task;
    }

    private Optional<StandIn> find(long task, long person) {
        return tasks.standInsOf(task).stream().filter(one -> one.person().id() == person).findAny();
    }

    private StandIn existing(long task, long id, long version) {
        StandIn one =
                tasks.standInsOf(task).stream()
                        .filter(known -> known.id() == id)
                        .findAny()
                        .orElseThrow(NotThereException::new);
        ChangedMeanwhileException.unless(one.version(), version);
        return one;
    }
}
