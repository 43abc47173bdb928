package khlang.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.BeforeDestroyed;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import khlang.database.DatabaseReady;

/** Carries waiting letters to the mail server; nobody waits for it. */
@ApplicationScoped
public class Postman {

    private static final System.Logger LOG = System.getLogger(Postman.class.getName());
    private static final int PAUSE_SECONDS = 5;

    @Resource ManagedScheduledExecutorService scheduler;
    @Inject Letters letters;
    @Inject MailServer server;
    @Inject LetterCover cover;

    private ScheduledFuture<?> rounds;

    void start(@Observes DatabaseReady ready) {
        if (server.isSet()) {
            rounds =
                    scheduler.scheduleWithFixedDelay(
                            this::round, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
        }
    }

    void stop(@Observes @BeforeDestroyed(ApplicationScoped.class) Object application) {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** Carries all that is due. Must not throw: the scheduler would never call it again. */
    private void round() {
        try {
            for (Optional<Letter> letter = letters.next();
                    letter.isPresent();
                    letter = letters.next()) {
                carry(letter.get());
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Letters wait for the database", e);
        }
    }

    private void carry(Letter letter) {
        Optional<String> text = cover.show(letter.body());
        if (text.isEmpty()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Letter {0} cannot be read with identity.key and is given up",
                    letter.id());
            letters.gone(letter);
            return;
        }
        try {
            server.send(letter.recipient(), letter.subject(), text.get());
            letters.gone(letter);
        } catch (MessagingException e) {
            // Addresses are personal: the log gets the number only.
            LOG.log(
                    System.Logger.Level.WARNING,
                    "Letter {0} waits until {1}: {2}",
                    letter.id(),
                    letter.nextAttempt(),
                    e.getClass().getSimpleName());
        }
    }
}
