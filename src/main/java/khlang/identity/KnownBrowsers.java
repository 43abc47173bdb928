package khlang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Recognises a browser that somebody has signed in with before, so that strangers who guess at
 * their account do not slow them down. The mark is sealed and not stored; it proves nothing else.
 * An account may forget all marks that were made before a moment.
 */
@ApplicationScoped
public class KnownBrowsers {

    /** How long a browser stays known. */
    public static final Duration KEPT = Duration.ofDays(180);

    @Inject IdentityKey key;
    @Inject Credentials credentials;
    @Inject Clock clock;

    /** A mark for the browser at hand. */
    String mark(String userName) {
        String made = Secrets.random() + "." + clock.millis();
        return made + "." + seal(userName, made);
    }

    /**
     * What to call the browser that shows a mark; empty when the mark is none of ours, is another
     * account's, too old or forgotten. Nothing is looked up for a mark that is none of ours.
     */
    Optional<String> recognise(String userName, String mark) {
        if (!mark.matches("[\\w-]{40,50}\\.[0-9]{1,15}\\.[\\w-]{40,50}")) {
            return Optional.empty();
        }
        String made = mark.substring(0, mark.lastIndexOf('.'));
        Instant then = Instant.ofEpochMilli(Long.parseLong(made.substring(made.indexOf('.') + 1)));
        boolean ours =
                MessageDigest.isEqual(
                        bytes(seal(userName, made)),
                        bytes(mark.substring(mark.lastIndexOf('.') + 1)));
        return ours
                        && then.plus(KEPT).isAfter(clock.instant())
                        && !credentials.browsersForgottenAt(userName).isAfter(then)
                ? Optional.of(made)
                : Optional.empty();
    }

    private String seal(String userName, String made) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(key.seal("browser", userName + " " + made));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
