package khlang.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import khlang.digest.RandomKey;
import khlang.language.TextRule;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Counts who is served at the counter of the information centre: one press each, which can be
 * undone. The audit log has none of it: the presses are their own record.
 */
@ApplicationScoped
@Transactional
public class Counter {

    private static final int LONGEST_TOPIC = 100;
    private static final int TOPICS = 8;

    private static final String COUNTED =
            " from CounterPress p where p.division = :division and p.undoneAt is null"
                    + " and p.pressedOn >= :first and p.pressedOn <= :last";

    @PersistenceContext EntityManager entities;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** What stands beside the button; empty for who belongs to no division. */
    public Optional<CounterDay> today() {
        rights.require(Right.CONTRIBUTE);
        return self().flatMap(one -> one.division().map(division -> day(one, division)));
    }

    private CounterDay day(Person self, Division division) {
        LocalDate today = LocalDate.now(clock);
        return new CounterDay(
                division,
                count(division, today, today),
                count(division, YearMonth.from(today)),
                last(self),
                topics(division, YearMonth.from(today)));
    }

    /**
     * Counts one who is served.
     *
     * @param key of the form; sent twice, it counts once
     * @param topic what they came for; may be empty
     * @throws RefusedException when it is not one, or nobody knows for which division it counts
     */
    public void press(String key, String topic) {
        rights.require(Right.CONTRIBUTE);
        if (!RandomKey.isKey(key)) {
            throw new RefusedException("topic", "formKey");
        }
        RefusedException.unless(TextRule.optional("topic", LONGEST_TOPIC).check(topic));
        Person self =
                lockedSelf().orElseThrow(() -> new RefusedException("topic", "counterNobody"));
        Division division =
                self.division().orElseThrow(() -> new RefusedException("topic", "counterNobody"));
        if (!isKnown(key)) {
            entities.persist(
                    new CounterPress(
                            key, division, self, topic, LocalDate.now(clock), clock.instant()));
        }
    }

    private boolean isKnown(String key) {
        return entities.createQuery(
                                "select count(p) from CounterPress p where p.pressKey = :key",
                                Long.class)
                        .setParameter("key", key)
                        .getSingleResult()
                > 0;
    }

    /**
     * Takes back what the one who asks has pressed last today.
     *
     * @param press its key, so that a second click takes back no other
     * @return whether it was that one
     */
    public boolean undo(long press) {
        rights.require(Right.CONTRIBUTE);
        Optional<CounterPress> last =
                lockedSelf().flatMap(this::last).filter(one -> one.id() == press);
        last.ifPresent(one -> one.undo(clock.instant()));
        return last.isPresent();
    }

    private Optional<CounterPress> last(Person self) {
        return entities.createQuery(
                        "select p from CounterPress p where p.person = :self"
                                + " and p.pressedOn = :today and p.undoneAt is null"
                                + " order by p.id desc",
                        CounterPress.class)
                .setParameter("self", self)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(1)
                .getResultStream()
                .findAny();
    }

    private List<CounterTopic> topics(Division division, YearMonth month) {
        return entities.createQuery(
                        "select new khlang.channel.CounterTopic(p.topic, count(p))"
                                + COUNTED
                                + " and p.topic <> '' group by p.topic"
                                + " order by count(p) desc, p.topic",
                        CounterTopic.class)
                .setParameter("division", division)
                .setParameter("first", month.atDay(1))
                .setParameter("last", month.atEndOfMonth())
                .setMaxResults(TOPICS)
                .getResultList();
    }

    /** How many were served in a month; asks nobody's rights. */
    long count(Division division, YearMonth month) {
        return count(division, month.atDay(1), month.atEndOfMonth());
    }

    private long count(Division division, LocalDate first, LocalDate last) {
        return entities.createQuery("select count(p)" + COUNTED, Long.class)
                .setParameter("division", division)
                .setParameter("first", first)
                .setParameter("last", last)
                .getSingleResult();
    }

    private Optional<Person> self() {
        return Optional.ofNullable(entities.find(Person.class, reader.actor().person()));
    }

    /** Two clicks of one person come one after the other. */
    private Optional<Person> lockedSelf() {
        return Optional.ofNullable(
                entities.find(
                        Person.class, reader.actor().person(), LockModeType.PESSIMISTIC_WRITE));
    }
}
