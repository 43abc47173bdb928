package khlang.notification;

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
import khlang.language.Sentences;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Letters wait in the database, in the transaction that they tell of: what was rolled back is told
 * to nobody, and what was done is told also when the mail server is away.
 */
@ApplicationScoped
@Transactional
public class Letters {

    private static final Sentences SENTENCES = new Sentences("khlang.notification.letters");

    @PersistenceContext EntityManager entities;
    @Inject MailServer server;
    @Inject LetterCover cover;
    @Inject Clock clock;

    @Inject
    @ConfigProperty(name = "khlang.base.url")
    Optional<String> portal;

    /**
     * Whether letters can be sent that lead back to the portal. Where it stands is a setting: the
     * host that a request names is chosen by whoever sends it, and would get the reader's secret.
     */
    public boolean canBeSent() {
        return server.isSet() && portal.isPresent();
    }

    /** The person's address, when mail can be sent and they have one. */
    private Optional<String> address(long person) {
        if (!canBeSent()) {
            return Optional.empty();
        }
        List<?> rows =
                entities.createNativeQuery("SELECT COALESCE(email, '') FROM person WHERE id = ?1")
                        .setParameter(1, person)
                        .getResultList();
        return rows.stream().findFirst().map(Object::toString).filter(email -> !email.isEmpty());
    }

    /** Writes a notice to a person who has an address; others find it in the portal. */
    void write(long person, String text, String link) {
        address(person)
                .ifPresent(to -> post(to, SENTENCES.say("notice.subject"), body(text, link), null));
    }

    /**
     * Lets a letter go, in the caller's transaction.
     *
     * @param text a Thai sentence
     * @param link the path of the page to open
     * @param usefulUntil when it is not worth sending any more
     * @return false when the person has no address or no mail can be sent
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean write(
            long person, String subject, String text, String link, Instant usefulUntil) {
        Optional<String> to = address(person);
        to.ifPresent(known -> post(known, subject, body(text, link), usefulUntil));
        return to.isPresent();
    }

    private void post(String recipient, String subject, String body, Instant usefulUntil) {
        entities.persist(
                new Letter(recipient, subject, cover.hide(body), clock.instant(), usefulUntil));
    }

    private String body(String text, String link) {
        return SENTENCES.say("body", text, portal.orElseThrow().replaceFirst("/+$", "") + link);
    }

    /**
     * Takes the next letter that is due and notes the attempt, so that of several servers one sends
     * it.
     *
     * @return empty when none is due
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Letter> next() {
        Instant now = clock.instant();
        Optional<Letter> due = due(now);
        while (due.isPresent() && !due.get().attempt(now)) {
            entities.remove(due.get());
            entities.flush();
            due = due(now);
        }
        return due;
    }

    private Optional<Letter> due(Instant now) {
        return entities.createQuery(
                        "select l from Letter l where l.nextAttempt <= :now"
                                + " order by l.nextAttempt, l.id",
                        Letter.class)
                .setParameter("now", now)
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Forgets a letter that has gone. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void gone(Letter letter) {
        entities.createQuery("delete from Letter l where l.id = :id")
                .setParameter("id", letter.id())
                .executeUpdate();
    }
}
