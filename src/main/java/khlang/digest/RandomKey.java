package khlang.digest;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/** Keys of things that wait for those who know them: 24 letters that fit into an address. */
public final class RandomKey {

    /** What each looks like, for the template of an address. */
    public static final String SHAPE = "[A-Za-z0-9_-]{24}";

    private static final Pattern WHOLE = Pattern.compile(SHAPE);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 18; // 24 letters, none of them padding

    private RandomKey() {}

    /** A new one, which nobody can guess: letters, digits, {@code -} and {@code _}. */
    public static String make() {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return Base64.getUrlEncoder().encodeToString(key);
    }

    /** Whether a text could be one that was made here. */
    public static boolean isKey(String text) {
        return WHOLE.matcher(text).matches();
    }
}
