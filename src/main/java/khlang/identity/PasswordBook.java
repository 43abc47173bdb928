package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Writes down new passwords, and the slips that allow to set one. */
@ApplicationScoped
@Transactional
public class PasswordBook {

    private static final int SLIP_GROUPS = 4;

    @PersistenceContext EntityManager entities;
    @Inject Accounts accounts;
    @Inject Actors actors;
    @Inject Credentials credentials;
    @Inject Sessions sessions;
    @Inject SecurityNotices notices;
    @Inject AuditLog audit;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * Issues a slip. It ends nothing until it is used. Administrators help everybody, secretaries
     * those who are no administrators.
     *
     * @return empty when there is no such account, or nobody may sign in with it
     * @throws khlang.rights.RightMissingException for others
     */
    public Optional<IssuedSlip> issue(long key) {
        rights.require(Right.HELP_SIGN_IN);
        if (accounts.isAdministrator(key)) {
            rights.require(Right.ADMINISTER);
        }
        Account account = entities.find(Account.class, key, LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(account)
                .flatMap(actors::of)
                .map(owner -> issued(account, owner.name()));
    }

    private IssuedSlip issued(Account account, String name) {
        String code = Secrets.readable(SLIP_GROUPS);
        String hash = rights.allows(Right.ADMINISTER) ? ofAdministrator(code) : ofHelper(code);
        Instant now = clock.instant();
        PasswordSlip before = entities.find(PasswordSlip.class, account.id());
        if (before == null) {
            entities.persist(new PasswordSlip(account.id(), hash, now));
        } else {
            before.replace(hash, now);
        }
        notices.slipIssued(account);
        audit.record(AuditAction.PASSWORD_RESET_ISSUED, Sessions.object(account), "", "");
        return new IssuedSlip(account.userName(), name, code, now.plus(PasswordSlip.VALID));
    }

    /** The account that a slip is for; empty when it is none of ours or has ended. */
    Optional<Account> holder(String userName, String code) {
        return credentials
                .account(NewAccount.asStored(userName))
                .filter(account -> actors.of(account).isPresent())
                .filter(account -> opens(account.id(), code, LockModeType.NONE));
    }

    private boolean opens(long account, String code, LockModeType lock) {
        PasswordSlip slip = entities.find(PasswordSlip.class, account, lock);
        Instant now = clock.instant();
        return slip != null
                && (slip.opens(ofAdministrator(code), now)
                        || (slip.opens(ofHelper(code), now) && !accounts.administers(account)));
    }

    private static String ofAdministrator(String code) {
        return Secrets.hashOfReadable(code);
    }

    /**
     * A slip of one who must not help administrators. Its owner may have become one since: then it
     * opens nothing, or whoever has kept a copy would become one too.
     */
    private static String ofHelper(String code) {
        return Secrets.hash("helper " + Secrets.hashOfReadable(code));
    }

    /** Uses a slip up; false when it was used up meanwhile. */
    boolean redeem(long account, String code, String hash) {
        if (!opens(account, code, LockModeType.PESSIMISTIC_WRITE)) {
            return false;
        }
        reset(account, hash, "slip");
        return true;
    }

    /** Replaces the password of somebody who has forgotten it; all sessions end. */
    void reset(long account, String hash, String how) {
        sessions.endAll(account, 0);
        take(entities.find(Account.class, account), hash, how);
    }

    /** Replaces the password of an account; its other sessions end. */
    void replace(long key, String hash, long sparedSession) {
        sessions.endAll(key, sparedSession);
        take(entities.find(Account.class, key), hash, "");
    }

    /**
     * Gives an account its password. Whatever else could set one is worth nothing any more.
     *
     * @param how {@code slip}, {@code mail}, or empty
     */
    void take(Account account, String hash, String how) {
        account.takePassword(hash, clock.instant());
        for (String kind : List.of("PasswordSlip", "MailedKey")) {
            entities.createQuery("delete from " + kind + " k where k.accountId = :account")
                    .setParameter("account", account.id())
                    .executeUpdate();
        }
        notices.passwordChanged(account, how);
        audit.record(AuditAction.PASSWORD_CHANGED, Sessions.object(account), "", how);
    }
}
