package khlang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Names a page that is the same for everybody.
 *
 * @param site scheme and host as the reader named them: pages carry their full address
 * @param address path and the part of the query that the page depends on
 */
record PageKey(String site, String address) {

    private static final Pattern CACHED =
            Pattern.compile("/|/(documents|kinds|categories|divisions)(/[a-z0-9/-]*)?");
    private static final Pattern PAGE_NUMBER = Pattern.compile("page=\\d{1,4}");

    /** What other sites add to links to us, and our own lists: the place in the list. */
    private static final Pattern ORIGIN = Pattern.compile("(fbclid|gclid|utm_[a-z]+|n)=.*");

    /** Empty when the answer may depend on who asks, or is none that we keep. */
    static Optional<PageKey> of(HttpServletRequest request) {
        boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
        boolean anybody =
                request.getHeader("Authorization") == null && request.getHeader("Cookie") == null;
        if (!reads || !anybody || !isCached(request.getRequestURI())) {
            return Optional.empty();
        }
        String site = request.getScheme() + "://" + request.getHeader("Host");
        return address(request.getRequestURI(), request.getQueryString())
                .map(address -> new PageKey(site, address));
    }

    static boolean isCached(String path) {
        return CACHED.matcher(path).matches();
    }

    /**
     * The address of a page without what does not change it.
     *
     * @param query null when there is none
     * @return empty when the query has something that might change it
     */
    static Optional<String> address(String path, String query) {
        if (query == null) {
            return Optional.of(path);
        }
        var parts = new StringJoiner("&", path + "?", "").setEmptyValue(path);
        for (String part : query.split("&")) {
            if (PAGE_NUMBER.matcher(part).matches()) {
                parts.add(part);
            } else if (!ORIGIN.matcher(part).matches()) {
                return Optional.empty();
            }
        }
        return Optional.of(parts.toString());
    }
}
