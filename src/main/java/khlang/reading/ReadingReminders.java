package khlang.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import khlang.calendar.ThaiDates;
import khlang.database.DatabaseReady;
import khlang.database.Rounds;
import khlang.notification.Notices;

/**
 * Tells people what they are asked to read: once when it is named or its text has become another,
 * once shortly before the day, once when it has passed.
 */
@ApplicationScoped
public class ReadingReminders {

    private static final Duration FIRST = Duration.ofSeconds(35);
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int AT_ONCE = 100;
    private static final int SOON = 3;

    private static final int ASKED = 1;
    private static final int DUE = 2;
    private static final int LATE = 3;

    @PersistenceContext EntityManager entities;
    @Inject Rounds rounds;
    @Inject ReadingReminders self; // so that each is a transaction
    @Inject Circles circles;
    @Inject Notices notices;
    @Inject Clock clock;

    void start(@Observes DatabaseReady ready) {
        rounds.begin(FIRST, PAUSE, "Reminders of what is to be read wait", this::tell);
    }

    /** Tells everybody who has not been told yet. */
    public void tell() {
        long after = 0;
        List<Long> some = self.open(after);
        while (!some.isEmpty()) {
            some.forEach(self::tell);
            after = some.getLast();
            some = self.open(after);
        }
    }

    /** The keys of some that ask somebody. */
    @Transactional
    public List<Long> open(long after) {
        return entities.createQuery(
                        "select m.id from MustRead m where m.endedOn is null and m.id > :after"
                                + " order by m.id",
                        Long.class)
                .setParameter("after", after)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** The lock is asked first: another portal on the same database may be at it. */
    @Transactional
    public void tell(long id) {
        MustRead must = entities.find(MustRead.class, id, LockModeType.PESSIMISTIC_WRITE);
        Circle circle = circles.of(List.of(must)).getFirst();
        LocalDate today = LocalDate.now(clock);
        Map<Long, MustReadReminder> told =
                entities.createQuery(
                                "select r from MustReadReminder r where r.mustId = :must",
                                MustReadReminder.class)
                        .setParameter("must", id)
                        .getResultStream()
                        .collect(Collectors.toMap(MustReadReminder::personId, Function.identity()));
        circle.people().stream()
                .filter(AskedPerson::isWaitedFor)
                .forEach(
                        one ->
                                remind(
                                        circle,
                                        one,
                                        told.computeIfAbsent(
                                                one.member().person(),
                                                person -> new MustReadReminder(id, person)),
                                        today));
    }

    private void remind(
            Circle circle, AskedPerson one, MustReadReminder reminder, LocalDate today) {
        int stage =
                one.isLate(today) ? LATE : one.dueOn().isAfter(today.plusDays(SOON)) ? ASKED : DUE;
        if (!reminder.reach(circle.document().asks(), stage)) {
            return;
        }
        entities.persist(reminder);
        String key = stage == LATE ? "late" : one.askedAgain() ? "again" : "asked";
        notices.tell(
                one.member().person(),
                Words.SAY.say(key, circle.document().title(), ThaiDates.abbreviated(one.dueOn())),
                circle.document().address());
    }
}
