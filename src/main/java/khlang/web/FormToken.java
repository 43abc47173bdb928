package khlang.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import khlang.digest.Sha256;

/**
 * Proves that a form was printed by us for the browser that sends it: the hash of a secret that
 * only that browser has. Other sites can make a browser send a form, but neither read the secret
 * nor the page with the token.
 */
public final class FormToken {

    /** The form field that carries it. */
    public static final String FIELD = "form-token";

    private static final String PURPOSE = "khlang form ";
    private static final int SECRET_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Optional<String> known;
    private String made;
    private boolean used;

    /**
     * @param known the secret that the browser shows, if it shows one
     */
    FormToken(Optional<String> known) {
        this.known = known;
    }

    /** The token for the browser at hand; makes a secret where it has none yet. */
    String text() {
        if (known.isEmpty() && made == null) {
            byte[] bytes = new byte[SECRET_BYTES];
            RANDOM.nextBytes(bytes);
            made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }
        used = true;
        return of(known.orElse(made));
    }

    /** Whether a page carries it, so that nobody else must see that page. */
    boolean isUsed() {
        return used;
    }

    /** The secret that the browser must be given, if one was made. */
    Optional<String> newSecret() {
        return Optional.ofNullable(made);
    }

    /** Whether a form carries the token that belongs to a secret; in the same time for all. */
    static boolean matches(String secret, String given) {
        return MessageDigest.isEqual(
                of(secret).getBytes(StandardCharsets.US_ASCII),
                given.getBytes(StandardCharsets.UTF_8));
    }

    private static String of(String secret) {
        byte[] hash = Sha256.of((PURPOSE + secret).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
