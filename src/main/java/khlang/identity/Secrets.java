package khlang.identity;

import java.security.SecureRandom;
import java.util.Base64;
import khlang.digest.Sha256;

/** Makes secrets that nobody can guess, and what is stored of them. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    /** No vowels, so that no words come out, and nothing that is read as something else. */
    private static final String LETTERS = "BCDFGHJKMNPQRSTVWXZ23456789";

    private Secrets() {}

    /** 256 random bits for a cookie or an address. */
    static String random() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(BYTES));
    }

    static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /**
     * A code for people to copy from paper: groups of five signs with dashes between. A sign has
     * nearly five bits.
     */
    static String readable(int groups) {
        var code = new StringBuilder();
        for (int i = 0; i < groups * 5; i++) {
            if (i > 0 && i % 5 == 0) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** What is stored of a secret. It is random enough that a plain hash cannot be turned back. */
    static String hash(String secret) {
        return Sha256.hex(secret);
    }

    /** What is stored of a readable code, however it was typed. */
    static String hashOfReadable(String typed) {
        return hash(typed.replaceAll("[\\s–—-]", "").toUpperCase(java.util.Locale.ROOT));
    }
}
