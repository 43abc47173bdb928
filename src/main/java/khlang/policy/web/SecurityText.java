package khlang.policy.web;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The file {@code security.txt} of RFC 9116. It promises no more than the page it names: that page
 * says whom to tell.
 */
final class SecurityText {

    static final String PATH = ".well-known/security.txt";

    /** The RFC asks for less than a year; it is made anew at each request. */
    private static final Duration VALID = Duration.ofDays(180);

    private SecurityText() {}

    /**
     * @param portal the portal's address without a slash at its end
     */
    static String at(String portal, Instant now) {
        return """
        Contact: %1$s/security
        Expires: %2$s
        Preferred-Languages: th, en
        Canonical: %1$s/%3$s
        Policy: %1$s/security
        """
                .formatted(portal, now.plus(VALID).truncatedTo(ChronoUnit.DAYS), PATH);
    }
}
