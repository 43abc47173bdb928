package khlang.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names for bytes: equal names mean equal bytes, for all that a browser's cache can meet. */
final class Hash {

    private static final int LENGTH = 8;

    private Hash() {}

    /** The first eight bytes of the SHA-256, in hexadecimal. */
    static String shortOf(byte[] bytes) {
        return HexFormat.of().formatHex(of(bytes), 0, LENGTH);
    }

    /** The whole SHA-256. */
    static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
