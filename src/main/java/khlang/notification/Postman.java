package khlang.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Optional;
import khlang.database.DatabaseReady;
import khlang.database.Rounds;

/** Carries waiting letters to the mail server; nobody waits for it. */
@ApplicationScoped
public class Postman {

    private static final System.Logger LOG = System.getLogger(Postman.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Inject Rounds rounds;
    @Inject Letters letters;
    @Inject MailServer server;
    @Inject LetterCover cover;

    void start(@Observes DatabaseReady ready) {
        if (server.isSet()) {
            rounds.begin(PAUSE, PAUSE, "Letters wait for the database", this::round);
        }
    }

    /** Carries all that is due. */
    private void round() {
        for (Optional<Letter> letter = letters.next();
                letter.isPresent();
                letter = letters.next()) {
            carry(letter.get());
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
