package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.rights.Actor;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Keeps the sign-ins in the database, where they outlive a restart and can be ended at once. */
@ApplicationScoped
@Transactional
public class Sessions {

    @PersistenceContext EntityManager entities;
    @Inject Actors actors;
    @Inject KnownBrowsers browsers;
    @Inject SessionTimes times;
    @Inject SecurityNotices notices;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject CurrentSession current;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * Finds out who shows a secret, and makes them the one who asks. What was changed about the
     * account or the person a moment ago holds already.
     *
     * @return whether it belongs to a session that has not ended
     */
    public boolean resume(String secret) {
        Optional<AccountSession> found = find(secret);
        if (found.isEmpty()) {
            return false;
        }
        AccountSession session = found.get();
        Instant now = clock.instant();
        Account account = entities.find(Account.class, session.account());
        Optional<Actor> actor =
                session.isOver(now, times.limits())
                        ? Optional.empty()
                        : Optional.ofNullable(account).flatMap(actors::of);
        if (actor.isEmpty()) {
            entities.remove(session);
            return false;
        }
        session.see(now);
        current.is(session.id(), account);
        reader.become(actor.get());
        return true;
    }

    /**
     * Opens a session for an account, however its owner has proven who they are. The browser gets a
     * new secret each time, so nobody can plant one; a session that it had ends.
     *
     * @return empty when the account is closed or its person does not work here
     */
    Optional<OpenedSession> open(long key, Proof proof, SignInPlace place) {
        Account account = entities.find(Account.class, key);
        Optional<Actor> actor = Optional.ofNullable(account).flatMap(actors::of);
        if (actor.isEmpty()) {
            return Optional.empty();
        }
        find(place.session()).ifPresent(entities::remove);
        boolean known = browsers.recognise(account.userName(), place.mark()).isPresent();
        if (!known && account.lastSignInAt().isPresent()) {
            notices.newBrowser(account, place);
        }
        String secret = Secrets.random();
        entities.persist(new AccountSession(key, Secrets.hash(secret), place, clock.instant()));
        entities.createQuery("update Account a set a.lastSignInAt = :now where a.id = :key")
                .setParameter("now", clock.instant())
                .setParameter("key", key)
                .executeUpdate();
        reader.become(actor.get());
        audit.record(AuditAction.SIGN_IN, object(account), "", proof.name());
        return Optional.of(new OpenedSession(secret, browsers.mark(account.userName())));
    }

    /** Ends the session of the request at hand. */
    public void signOut() {
        AccountSession session = entities.find(AccountSession.class, current.id());
        if (session != null) {
            audit.record(AuditAction.SIGN_OUT, objectOf(session.account()), "", "");
            entities.remove(session);
        }
    }

    /** The open sessions of the one who asks, newest first. */
    public List<AccountSession> own() {
        Instant now = clock.instant();
        return entities.createQuery(
                        "select s from AccountSession s where s.accountId = :account"
                                + " order by s.lastSeenAt desc, s.id desc",
                        AccountSession.class)
                .setParameter("account", reader.actor().account())
                .setMaxResults(100)
                .getResultStream()
                .filter(session -> !session.isOver(now, times.limits()))
                .toList();
    }

    /**
     * Forgets the browsers that the one who asks has signed in with. The one at hand needs a new
     * mark.
     */
    public void forgetBrowsers() {
        long account = reader.actor().account();
        forgetBrowsers(account);
        audit.record(AuditAction.ACCOUNT_CHANGED, objectOf(account), "", "browsers forgotten");
    }

    /** A mark for the browser at hand, which the one who asks has signed in with. */
    public String markHere() {
        return browsers.mark(entities.find(Account.class, reader.actor().account()).userName());
    }

    /**
     * Ends all sessions of the one who asks but the one at hand, and forgets their browsers. The
     * one at hand needs a new mark.
     */
    public void signOutElsewhere() {
        long account = reader.actor().account();
        endAll(account, current.id());
        audit.record(AuditAction.SIGN_OUT, objectOf(account), "", "elsewhere");
    }

    /**
     * Ends all sessions of anybody.
     *
     * @throws khlang.rights.RightMissingException for others than administrators
     */
    public void signOutEverywhere(long account) {
        rights.require(Right.ADMINISTER);
        endAll(account, 0);
        audit.record(AuditAction.SIGN_OUT, objectOf(account), "", "everywhere");
    }

    /** Ends the sessions of an account but one, and forgets its browsers; 0 spares none. */
    void endAll(long account, long but) {
        entities.createQuery(
                        "delete from AccountSession s where s.accountId = :account and s.id <> :but")
                .setParameter("account", account)
                .setParameter("but", but)
                .executeUpdate();
        forgetBrowsers(account);
    }

    private void forgetBrowsers(long account) {
        entities.createQuery("update Account a set a.browsersForgottenAt = :now where a.id = :key")
                .setParameter("now", clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .setParameter("key", account)
                .executeUpdate();
    }

    /** Forgets the sessions that have ended by themselves. */
    void clean() {
        Instant now = clock.instant();
        entities.createQuery(
                        "delete from AccountSession s where s.lastSeenAt <= :idle or s.createdAt <="
                                + " :old")
                .setParameter("idle", now.minus(times.limits().idle()))
                .setParameter("old", now.minus(times.limits().longest()))
                .executeUpdate();
    }

    private Optional<AccountSession> find(String secret) {
        if (secret.isEmpty()) {
            return Optional.empty();
        }
        return entities.createQuery(
                        "select s from AccountSession s where s.secretHash = :hash",
                        AccountSession.class)
                .setParameter("hash", Secrets.hash(secret))
                .getResultStream()
                .findFirst();
    }

    private String objectOf(long account) {
        return object(entities.find(Account.class, account));
    }

    static String object(Account account) {
        return "account:" + account.userName();
    }
}
