package khlang.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.CalendarEvent;
import khlang.digest.RandomKey;
import khlang.identity.Account;
import khlang.identity.AccountCloses;
import khlang.identity.Actors;
import khlang.rights.Actor;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.RightMissingException;
import khlang.rights.Rights;
import khlang.rights.RightsTable;
import khlang.rights.Subject;

/**
 * One's own calendar for calendar programs, which cannot sign in: whoever knows the secret address
 * sees what its owner has before them today. The secret is told once; its digest is kept.
 */
@ApplicationScoped
@Transactional
public class Diary {

    /** Programs show what has just been, too. */
    private static final int DAYS_BACK = 31;

    @PersistenceContext EntityManager entities;
    @Inject Actors actors;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject AuditLog audit;
    @Inject @Any Instance<DiarySource> sources;
    @Inject Clock clock;

    /** When the one who asks made their secret; empty while there is none. */
    public Optional<Instant> madeAt() {
        return Optional.ofNullable(entities.find(DiaryKey.class, owner().id()))
                .map(DiaryKey::madeAt);
    }

    /**
     * Makes a secret for the one who asks; an earlier one opens nothing any more.
     *
     * @return the secret, which nobody can ask for again
     */
    public String renew() {
        Account owner = owner();
        entities.lock(owner, LockModeType.PESSIMISTIC_WRITE); // one click a time
        DiaryKey known = entities.find(DiaryKey.class, owner.id());
        DiaryKey key = known == null ? new DiaryKey(owner.id()) : known;
        String secret = RandomKey.make();
        key.renew(secret, clock.instant());
        if (known == null) {
            entities.persist(key);
        }
        audit.record(AuditAction.CALENDAR_ADDRESS_MADE, object(owner), "", "");
        return secret;
    }

    /** Takes the secret of the one who asks away; without one, nothing happens. */
    public void revoke() {
        Account owner = owner();
        DiaryKey key = entities.find(DiaryKey.class, owner.id());
        if (key != null) {
            entities.remove(key);
            audit.record(AuditAction.CALENDAR_ADDRESS_REVOKED, object(owner), "", "");
        }
    }

    /** An account that is opened again has no calendar until its owner makes one. */
    void forget(@Observes AccountCloses closing) {
        Optional.ofNullable(entities.find(DiaryKey.class, closing.account()))
                .ifPresent(entities::remove);
    }

    /**
     * What is behind a secret, for the rest of this request told as to its owner.
     *
     * @return empty when it opens nothing: unknown, revoked, or its owner reads nothing here today
     */
    public Optional<List<CalendarEvent>> behind(String secret) {
        Optional<Actor> owner =
                entities.createQuery(
                                "select a from DiaryKey k join Account a on a.id = k.accountId"
                                        + " where k.digest = :digest",
                                Account.class)
                        .setParameter("digest", DiaryKey.digest(secret))
                        .getResultStream()
                        .findAny()
                        .flatMap(actors::of)
                        .filter(
                                one ->
                                        RightsTable.PORTAL.allows(
                                                one, Right.READ_STAFF, Subject.PORTAL));
        owner.ifPresent(reader::become);
        return owner.map(one -> events(LocalDate.now(clock).minusDays(DAYS_BACK)));
    }

    private List<CalendarEvent> events(LocalDate since) {
        return sources.stream().flatMap(one -> one.from(since).stream()).toList();
    }

    /** Programs with the token have no account and no calendar. */
    private Account owner() {
        rights.require(Right.READ_STAFF);
        if (!reader.actor().isSignedIn()) {
            throw new RightMissingException(Right.READ_STAFF, Subject.PORTAL);
        }
        return entities.find(Account.class, reader.actor().account());
    }

    private static String object(Account owner) {
        return "account:" + owner.userName();
    }
}
