package khlang.identity.web;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;

/** The app on the telephone of somebody who signs in with two steps. */
final class OneTimeCodes {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private OneTimeCodes() {}

    /** The code of so many half minutes from now. */
    static String code(byte[] secret, int step) {
        var generator = new TimeBasedOneTimePasswordGenerator();
        try {
            return generator.generateOneTimePasswordString(
                    new SecretKeySpec(secret, "RAW"),
                    Instant.now().plus(generator.getTimeStep().multipliedBy(step)),
                    Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The secret as the page shows it. */
    static byte[] secret(String shown) {
        String text = shown.replace(" ", "");
        byte[] bytes = new byte[text.length() * 5 / 8];
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            int sign = BASE32.indexOf(text.charAt(bit / 5));
            int value = (sign >> (4 - bit % 5)) & 1;
            bytes[bit / 8] |= (byte) (value << (7 - bit % 8));
        }
        return bytes;
    }
}
