package khlang.identity.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/**
 * Where somebody is led after the sign-in: to a page of ours, never to another site.
 *
 * @param path starts with one slash; may have a query
 */
record Destination(String path) {

    /** One's own page. */
    static final Destination OWN_PAGE = new Destination("/me");

    private static final int LONGEST = 1_000;
    private static final Pattern UNSAFE = Pattern.compile("[\\\\\\p{C}\\s]");
    private static final Pattern NOWHERE = Pattern.compile("/(sign-in|sign-out|set-up|reset)\\b.*");

    /**
     * The place that was asked for, or one's own page when it is none of ours.
     *
     * @param asked null when nothing was
     */
    static Destination of(String asked) {
        if (asked == null
                || asked.length() > LONGEST
                || !asked.startsWith("/")
                || asked.startsWith("//")
                || UNSAFE.matcher(asked).find()
                || NOWHERE.matcher(asked).matches()) {
            return OWN_PAGE;
        }
        try {
            URI address = new URI(asked);
            boolean ours = address.getScheme() == null && address.getRawAuthority() == null;
            return ours ? new Destination(asked) : OWN_PAGE;
        } catch (URISyntaxException e) {
            return OWN_PAGE;
        }
    }

    /** For the header. */
    URI address() {
        return URI.create(URI.create(path).toASCIIString());
    }

    /** For a form or a link; null when it is one's own page anyway. */
    String asked() {
        return equals(OWN_PAGE) ? null : path;
    }
}
