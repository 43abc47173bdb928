package khlang.question;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import khlang.digest.RandomKey;

/**
 * Keeps machines from filling the list of questions, without asking people for anything. Each form
 * carries the time when it was shown, signed with a secret that lives in memory only: nobody can
 * make one up, and after a restart people send once more. Addresses are counted as keyed hashes and
 * forgotten after an hour.
 */
@ApplicationScoped
public class SpamGuard {

    /** Nobody reads and fills in the form faster. */
    static final Duration SHORTEST = Duration.ofSeconds(3);

    /** A form that was left open for longer is shown once more. */
    static final Duration LONGEST = Duration.ofHours(6);

    /** So many questions of one address are taken in an hour: whole offices share one. */
    static final int OF_ONE = 10;

    /** So many questions are taken in an hour, from wherever they come. */
    static final int OF_ALL = 60;

    private static final Duration COUNTED = Duration.ofHours(1);
    private static final int MOST_ADDRESSES = 100_000;
    private static final int SECRET_BYTES = 32;
    private static final String ALGORITHM = "HmacSHA256";
    private static final String EVERYBODY = "";
    private static final Pattern STAMP =
            Pattern.compile("([0-9]{1,15})\\.(" + RandomKey.SHAPE + ")\\.([A-Za-z0-9_-]{43})");

    @Inject Clock clock;

    private final byte[] secret = new byte[SECRET_BYTES];
    private Cache<String, AtomicInteger> counts;

    /** What a stamp says of the form that carries it. */
    public enum Age {
        /** It is none of ours. */
        FORGED,
        TOO_YOUNG,
        RIGHT,
        TOO_OLD
    }

    @PostConstruct
    void prepare() {
        new SecureRandom().nextBytes(secret);
        counts =
                Caffeine.newBuilder()
                        .maximumSize(MOST_ADDRESSES)
                        .expireAfterWrite(COUNTED)
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .build();
    }

    /** A stamp for a form that is shown now. */
    public String stamp() {
        String said = clock.millis() + "." + RandomKey.make();
        return said + "." + hash("stamp", said);
    }

    /** How old the form is that carries a stamp. */
    public Age age(String stamp) {
        Matcher parts = STAMP.matcher(stamp);
        if (!parts.matches() || !isOurs(parts)) {
            return Age.FORGED;
        }
        Instant shown = Instant.ofEpochMilli(Long.parseLong(parts.group(1)));
        Duration age = Duration.between(shown, clock.instant());
        if (age.compareTo(SHORTEST) < 0) {
            return Age.TOO_YOUNG;
        }
        return age.compareTo(LONGEST) > 0 ? Age.TOO_OLD : Age.RIGHT;
    }

    private boolean isOurs(Matcher parts) {
        String expected = hash("stamp", parts.group(1) + "." + parts.group(2));
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII),
                parts.group(3).getBytes(StandardCharsets.US_ASCII));
    }

    /** What makes one question of a form however often it is sent; of a stamp that is ours. */
    static String formKey(String stamp) {
        Matcher parts = STAMP.matcher(stamp);
        if (!parts.matches()) {
            throw new IllegalArgumentException("No stamp: " + stamp);
        }
        return parts.group(2);
    }

    /**
     * The key that opens the asker's own page: the same for the same form, so that a second click
     * is shown the same address, and for nobody else to guess.
     */
    String ownKey(String stamp) {
        return hash("own", formKey(stamp));
    }

    /** Whether one more question may come from an address now. */
    boolean isOpenFor(String address) {
        return count(hash("address", address)).get() < OF_ONE && count(EVERYBODY).get() < OF_ALL;
    }

    /** Counts a question that was taken. */
    void taken(String address) {
        count(hash("address", address)).incrementAndGet();
        count(EVERYBODY).incrementAndGet();
    }

    private AtomicInteger count(String key) {
        return counts.get(key, none -> new AtomicInteger());
    }

    private String hash(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
