package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.identity.SignInThrottle.Guessed;
import khlang.identity.SignInThrottle.Scope;
import khlang.language.Sentences;
import khlang.notification.Letters;
import khlang.organization.Standings;
import khlang.rights.CurrentReader;

/** Keeps the keys that letters bring; of each only the hash is stored. */
@ApplicationScoped
@Transactional
public class MailedKeys {

    /** The page that a letter leads to; the key follows. */
    static final String PATH = "/reset/mail/password?key=";

    private static final Sentences WORDS = new Sentences("khlang.identity.letters");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    @PersistenceContext EntityManager entities;
    @Inject Actors actors;
    @Inject Credentials credentials;
    @Inject PasswordBook passwords;
    @Inject SignInThrottle throttle;
    @Inject Standings standings;
    @Inject Letters letters;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /**
     * Writes a letter to the owner of an account, if there is one who can get it. It happens after
     * the answer: whoever asked learns nothing, not even from how long it took.
     *
     * @param typed a user name or an e-mail address
     * @param source the address of the machine that asked
     */
    @ActivateRequestContext
    void send(String typed, String source) {
        reader.comesFrom(source);
        account(typed)
                .filter(this::isReachable)
                .filter(account -> throttle.admit(List.of(letterTo(account))).isEmpty())
                .ifPresent(this::issue);
    }

    private static Guessed letterTo(Account account) {
        return new Guessed(Scope.LETTER, account.userName());
    }

    private Optional<Account> account(String typed) {
        if (!typed.contains("@")) {
            return credentials.account(NewAccount.asStored(typed));
        }
        return standings
                .employedWith(typed.strip(), LocalDate.now(clock))
                .flatMap(
                        person ->
                                entities.createQuery(
                                                "select a from Account a where a.personId = :person",
                                                Account.class)
                                        .setParameter("person", person)
                                        .getResultStream()
                                        .findFirst());
    }

    /**
     * Who signs in elsewhere only has no password to forget; where several share a mailbox, any of
     * them could become the others.
     */
    private boolean isReachable(Account account) {
        return account.hasPassword()
                && actors.of(account).isPresent()
                && standings.hasOwnAddress(account.person(), LocalDate.now(clock));
    }

    private void issue(Account account) {
        entities.lock(account, LockModeType.PESSIMISTIC_WRITE);
        String key = Secrets.random();
        Instant now = clock.instant();
        Instant end = now.plus(MailedKey.VALID);
        MailedKey before = entities.find(MailedKey.class, account.id());
        if (before == null) {
            entities.persist(new MailedKey(account.id(), Secrets.hash(key), now));
        } else {
            before.replace(Secrets.hash(key), now);
        }
        letters.write(
                account.person(),
                WORDS.say("reset.subject"),
                WORDS.say(
                        "reset.text",
                        account.userName(),
                        MailedKey.VALID.toMinutes(),
                        TIME.format(LocalTime.ofInstant(end, clock.getZone()))),
                PATH + key,
                end);
        audit.record(AuditAction.PASSWORD_RESET_ISSUED, Sessions.object(account), "", "mail");
    }

    /** The account that a key is for; empty when it is none of ours, was used or has ended. */
    Optional<Account> holder(String key) {
        return valid(key, LockModeType.NONE)
                .map(known -> entities.find(Account.class, known.account()))
                .filter(account -> actors.of(account).isPresent());
    }

    private Optional<MailedKey> valid(String key, LockModeType lock) {
        return entities.createQuery(
                        "select k from MailedKey k where k.keyHash = :hash", MailedKey.class)
                .setParameter("hash", Secrets.hash(key))
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .filter(known -> known.isValid(clock.instant()));
    }

    /** Uses a key up; false when it was used up meanwhile. */
    boolean redeem(String key, String hash) {
        Optional<MailedKey> known = valid(key, LockModeType.PESSIMISTIC_WRITE);
        known.ifPresent(one -> passwords.reset(one.account(), hash, "mail"));
        return known.isPresent();
    }
}
