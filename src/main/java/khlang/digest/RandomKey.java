package khlang.digest;

import java.security.SecureRandom;
import java.util.Base64;

/** Keys of things that wait for those who know them: 24 letters that fit into an address. */
public final class RandomKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 18; // 24 letters, none of them padding

    private RandomKey() {}

    /** A new one, which nobody can guess: letters, digits, {@code -} and {@code _}. */
    public static String make() {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return Base64.getUrlEncoder().encodeToString(key);
    }
}
