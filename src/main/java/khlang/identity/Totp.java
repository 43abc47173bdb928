package khlang.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every half minute (RFC 6238), as the usual apps make them. */
final class Totp {

    /** What RFC 4226 recommends. */
    static final int SECRET_BYTES = 20;

    /** Clocks of telephones may be half a minute wrong. */
    private static final int TOLERANCE = 1;

    private static final TimeBasedOneTimePasswordGenerator GENERATOR =
            new TimeBasedOneTimePasswordGenerator();
    private static final long SECONDS =
            TimeBasedOneTimePasswordGenerator.DEFAULT_TIME_STEP.toSeconds();
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    /** The half minute that a code belongs to; empty when it is none of now. */
    static OptionalLong step(byte[] secret, String typed, Instant now) {
        String code = typed.replaceAll("\\s", "");
        long present = Math.floorDiv(now.getEpochSecond(), SECONDS);
        for (long step = present - TOLERANCE; step <= present + TOLERANCE; step++) {
            if (MessageDigest.isEqual(
                    code(secret, step).getBytes(StandardCharsets.UTF_8),
                    code.getBytes(StandardCharsets.UTF_8))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    static String code(byte[] secret, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, "RAW"),
                    Instant.ofEpochSecond(step * SECONDS),
                    Locale.ROOT);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException("Every key is right for HMAC", e);
        }
    }

    /** A secret as people type it into an app. */
    static String base32(byte[] secret) {
        var text = new StringBuilder();
        int bits = 0;
        int count = 0;
        for (byte one : secret) {
            bits = (bits << 8) | (one & 0xff);
            count += 8;
            while (count >= 5) {
                count -= 5;
                text.append(BASE32.charAt((bits >> count) & 31));
            }
        }
        if (count > 0) {
            text.append(BASE32.charAt((bits << (5 - count)) & 31));
        }
        return text.toString();
    }

    /**
     * What the QR code says to an app.
     *
     * @param issuer whose portal it is, for the list in the app
     */
    static String address(String issuer, String userName, byte[] secret) {
        String who = encoded(issuer) + ":" + encoded(userName);
        return "otpauth://totp/%s?secret=%s&issuer=%s"
                .formatted(who, base32(secret), encoded(issuer));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
