package khlang.visitor;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells visitors apart without knowing them. The key is a hash of address and program under a
 * random secret that exists in memory only and is thrown away when the day ends, so that no key can
 * be traced back to a person or linked with another day's.
 */
@ApplicationScoped
public class VisitorKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private volatile Secret secret = new Secret(LocalDate.MIN, null, new ConcurrentLinkedQueue<>());

    /**
     * A day's keyed hash.
     *
     * @param hash is copied where no copy is idle
     * @param idle copies that nobody uses; they are thrown away with the secret
     */
    record Secret(LocalDate day, Mac hash, Queue<Mac> idle) {

        Mac take() throws CloneNotSupportedException {
            Mac copy = idle.poll();
            return copy == null ? (Mac) hash.clone() : copy;
        }
    }

    /**
     * The key of a visitor on a day. Days before the newest one have no secret any more.
     *
     * @param day in Bangkok
     * @param address the network address the request came from
     * @param userAgent the name of the program the person uses
     */
    public Visitor visitor(LocalDate day, String address, String userAgent) {
        Secret today = begin(day);
        try {
            Mac hash = today.take();
            hash.update(address.getBytes(StandardCharsets.UTF_8));
            hash.update((byte) 0);
            var key = ByteBuffer.wrap(hash.doFinal(userAgent.getBytes(StandardCharsets.UTF_8)));
            today.idle().add(hash); // it has forgotten what it was given
            return new Visitor(key.getLong(), key.getLong());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("Every Java can copy " + ALGORITHM, e);
        }
    }

    /** Throws the secret of an earlier day away, if that is what there is. */
    Secret begin(LocalDate day) {
        Secret today = secret;
        return day.isAfter(today.day()) ? renew(day) : today;
    }

    private synchronized Secret renew(LocalDate day) {
        if (day.isAfter(secret.day())) {
            secret = new Secret(day, newHash(), new ConcurrentLinkedQueue<>());
        }
        return secret;
    }

    private static Mac newHash() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        try {
            Mac hash = Mac.getInstance(ALGORITHM);
            hash.init(new SecretKeySpec(bytes, ALGORITHM));
            return hash;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
