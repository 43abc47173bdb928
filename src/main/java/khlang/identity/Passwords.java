package khlang.identity;

import com.password4j.Argon2Function;
import com.password4j.BadParametersException;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Hashes passwords and compares them. Each hash takes 19 MiB and a processor for some fifty
 * milliseconds, so two are made at a time and few wait: sign-ins can neither exhaust the memory nor
 * stop those who read.
 */
@ApplicationScoped
public class Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    /** Half of the machine stays with those who read. */
    private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private static final int WAITING = 16;
    private static final long PATIENCE_MILLIS = 3_000;

    private static final Argon2Function CURRENT =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    /** Stands in for the hash of an account that is not there. */
    private volatile String nobodys;

    private interface Work<T> {
        T done();
    }

    /**
     * The hash of a password, with its parameters and a salt of its own.
     *
     * @throws TooManySignInsException when too many want one at the same time
     */
    String hash(String password) {
        return inTurn(() -> CURRENT.hash(bytes(password), Secrets.bytes(SALT_BYTES)).getResult());
    }

    /**
     * Whether a password belongs to a hash. It takes as long when there is none.
     *
     * @throws TooManySignInsException when too many want to know at the same time
     */
    boolean matches(String password, Optional<String> hash) {
        boolean possible = password.length() <= 2 * PasswordRules.LONGEST;
        String tried = possible ? password : "";
        boolean right = inTurn(() -> isRight(tried, hash.orElseGet(this::nobodys)));
        return right && possible && hash.isPresent();
    }

    /** Whether a hash was made with other parameters than new ones are. */
    boolean isOutdated(String hash) {
        return !Argon2Function.getInstanceFromHash(hash).equals(CURRENT);
    }

    private static boolean isRight(String password, String hash) {
        try {
            return Argon2Function.getInstanceFromHash(hash)
                    .check(bytes(password), hash.getBytes(StandardCharsets.US_ASCII));
        } catch (BadParametersException e) {
            return false; // no hash of ours
        }
    }

    private String nobodys() {
        if (nobodys == null) {
            nobodys = CURRENT.hash(Secrets.random()).getResult();
        }
        return nobodys;
    }

    /** The same password, however the keyboard has put its signs together. */
    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC)
                .getBytes(StandardCharsets.UTF_8);
    }

    private <T> T inTurn(Work<T> work) {
        try {
            if (places.getQueueLength() >= WAITING
                    || !places.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                throw new TooManySignInsException();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManySignInsException();
        }
        try {
            return work.done();
        } finally {
            places.release();
        }
    }
}
