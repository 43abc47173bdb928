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

    private static final String FORM =
            "[\\w-]{40,50}\\.[0-9]{1,15}\\.[\\w-]{40,50}\\.[\\w-]{40,50}";

    @Inject IdentityKey key;
    @Inject Credentials credentials;
    @Inject Clock clock;

    /** A mark for the browser at hand. */
    String mark(String userName) {
        String made = Secrets.random() + "." + clock.millis();
        String sealed = made + "." + seal("browser", userName + " " + made);
        return sealed + "." + seal("mark", sealed);
    }

    /**
     * Whether this installation has made a mark, for whomever and however long ago. It needs no
     * user name and looks nothing up.
     */
    boolean isOurs(String mark) {
        return mark.matches(FORM) && isRight(before(mark), "mark", after(mark));
    }

    /**
     * What to call the browser that shows a mark; empty when the mark is none of ours, is another
     * account's, too old or forgotten. Nothing is looked up for a mark that is none of ours.
     */
    Optional<String> recognise(String userName, String mark) {
        if (!isOurs(mark)) {
            return Optional.empty();
        }
        String sealed = before(mark);
        String made = before(sealed);
        Instant then = Instant.ofEpochMilli(Long.parseLong(after(made)));
        boolean ours = isRight(userName + " " + made, "browser", after(sealed));
        return ours
                        && then.plus(KEPT).isAfter(clock.instant())
                        && !credentials.browsersForgottenAt(userName).isAfter(then)
                ? Optional.of(made)
                : Optional.empty();
    }

    private static String before(String text) {
        return text.substring(0, text.lastIndexOf('.'));
    }

    private static String after(String text) {
        return text.substring(text.lastIndexOf('.') + 1);
    }

    private boolean isRight(String text, String purpose, String seal) {
        return MessageDigest.isEqual(bytes(seal(purpose, text)), bytes(seal));
    }

    private String seal(String purpose, String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.seal(purpose, text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
