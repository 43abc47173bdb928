package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.digest.RandomKey;
import khlang.identity.Account;
import khlang.identity.Actors;
import khlang.rights.Actor;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.RightMissingException;
import khlang.rights.Rights;
import khlang.rights.RightsTable;
import khlang.rights.Subject;

/**
 * The coming trainings for calendar programs, which cannot sign in: whoever knows the secret
 * address sees what its owner may see today. Nobody's name is in it.
 */
@ApplicationScoped
@Transactional
public class TrainingCalendar {

    /** Programs show what has just been, too. */
    private static final int DAYS_BACK = 31;

    private static final int MOST = 500;

    @PersistenceContext EntityManager entities;
    @Inject Actors actors;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject @Any Instance<CalendarSource> sources;
    @Inject Clock clock;

    /** The secret of the one who asks; empty while there is none. */
    public Optional<String> secret() {
        return Optional.ofNullable(entities.find(CalendarKey.class, account()))
                .map(CalendarKey::secret);
    }

    /** Makes a secret for the one who asks; an earlier one opens nothing any more. */
    public void renew() {
        long account = account();
        entities.find(Account.class, account, LockModeType.PESSIMISTIC_WRITE); // one click a time
        CalendarKey key = entities.find(CalendarKey.class, account);
        boolean isNew = key == null;
        CalendarKey kept = isNew ? new CalendarKey(account) : key;
        kept.renew(RandomKey.make(), clock.instant());
        if (isNew) {
            entities.persist(kept);
        }
    }

    /** Takes the secret of the one who asks away; without one, nothing happens. */
    public void revoke() {
        Optional.ofNullable(entities.find(CalendarKey.class, account()))
                .ifPresent(entities::remove);
    }

    /**
     * The trainings behind a secret, the earliest first; of those that go on for years only the
     * beginning is a date in a calendar.
     *
     * @return empty when it opens nothing: unknown, revoked, or its owner reads nothing here today
     */
    public Optional<List<ComingTraining>> behind(String secret) {
        return owner(secret)
                .filter(one -> RightsTable.PORTAL.allows(one, Right.READ_STAFF, Subject.PORTAL))
                .map(this::trainings);
    }

    /**
     * What else stands in the calendar, for whoever has a secret that opens it; of the same days as
     * the trainings.
     */
    public List<CalendarSource.Appointment> appointments() {
        LocalDate since = LocalDate.now(clock).minusDays(DAYS_BACK);
        return sources.stream().flatMap(one -> one.from(since).stream()).toList();
    }

    private Optional<Actor> owner(String secret) {
        return entities.createQuery(
                        "select a from CalendarKey k join Account a on a.id = k.accountId"
                                + " where k.secret = :secret",
                        Account.class)
                .setParameter("secret", secret)
                .getResultStream()
                .findAny()
                .flatMap(actors::of);
    }

    private List<ComingTraining> trainings(Actor owner) {
        return entities
                .createQuery(
                        "select t.id, t.version, t.kind, t.course, t.organiser, t.place,"
                                + " t.firstDay, t.lastDay,"
                                + " (select count(p) from Participant p where p.trainingId = t.id),"
                                + " (select count(q) from Participant q where q.trainingId = t.id"
                                + " and q.person.id = :person)"
                                + " from Training t"
                                + " where t.firstDay >= :since"
                                + " or (t.lastDay >= :since and t.kind <> :study)"
                                + " order by t.firstDay, t.id",
                        Object[].class)
                .setParameter("person", owner.person())
                .setParameter("since", LocalDate.now(clock).minusDays(DAYS_BACK))
                .setParameter("study", TrainingKind.FURTHER_STUDY)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new ComingTraining(
                                        (Long) row[0],
                                        (Long) row[1],
                                        (TrainingKind) row[2],
                                        (String) row[3],
                                        (String) row[4],
                                        (String) row[5],
                                        (LocalDate) row[6],
                                        (LocalDate) row[7],
                                        (Long) row[8],
                                        (Long) row[9] > 0))
                .toList();
    }

    /** Programs with the token have no account and no calendar. */
    private long account() {
        rights.require(Right.READ_STAFF);
        if (!reader.actor().isSignedIn()) {
            throw new RightMissingException(Right.READ_STAFF, Subject.PORTAL);
        }
        return reader.actor().account();
    }
}
