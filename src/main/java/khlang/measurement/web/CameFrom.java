package khlang.measurement.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The search from whose list a document was opened.
 *
 * @param words as they were typed
 * @param place in the list, 1 for the first
 */
record CameFrom(String words, int place) {

    /** The parameter that links of the list carry. */
    static final String PLACE = "n";

    private static final String SEARCH = "/search";
    private static final String WORDS = "q=";
    private static final int LONGEST_ADDRESS = 8_000;

    /**
     * Reads what a request says.
     *
     * @param place as sent, may be null
     * @param referer the page that the browser comes from, may be null
     * @param host the host that was asked, may be null
     */
    static Optional<CameFrom> of(String place, String referer, String host) {
        if (place == null
                || !place.matches("[1-9][0-9]{0,3}")
                || referer == null
                || referer.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        try {
            var page = new URI(referer);
            if (!SEARCH.equals(page.getPath())
                    || page.getRawQuery() == null
                    || page.getAuthority() == null
                    || !page.getAuthority().equalsIgnoreCase(host)) {
                return Optional.empty();
            }
            return Arrays.stream(page.getRawQuery().split("&"))
                    .filter(part -> part.startsWith(WORDS))
                    .findFirst()
                    .map(part -> decoded(part.substring(WORDS.length())))
                    .filter(words -> !words.isBlank())
                    .map(words -> new CameFrom(words, Integer.parseInt(place)));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty(); // anybody may send anything
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
