package khlang.library.reference;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import khlang.markdown.LinkResolver;

/**
 * What a link inside the library means.
 *
 * @param document the slug of a document; null when it means a file
 * @param file the name of a file beside the document, or what was written when it means nothing
 */
record LinkTarget(String document, String file) {

    private static final int LONGEST = 200;
    private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*|//.*");
    private static final Pattern DOCUMENT =
            Pattern.compile("(?:/documents/([a-z0-9-]{1,80})(?:/print|\\.md)?/?)");

    /**
     * The target of a destination as it was written.
     *
     * @return empty when it leads out of the library: to the web, another page of the portal, a
     *     place on the same page
     */
    static Optional<LinkTarget> of(String written) {
        if (SCHEME.matcher(written).matches()) {
            return Optional.empty();
        }
        String path = LinkResolver.unescaped(written.replaceFirst("[?#].*$", "")).strip();
        if (path.isEmpty()) {
            return Optional.empty();
        }
        Matcher document = DOCUMENT.matcher(path);
        if (document.matches()) {
            return Optional.of(new LinkTarget(document.group(1), null));
        }
        if (path.startsWith("/") && !path.startsWith("/documents/")) {
            return Optional.empty();
        }
        return Optional.of(new LinkTarget(null, cut(path)));
    }

    /** A document that a field names; what is no slug means nothing and stands as it is. */
    static LinkTarget document(String slug) {
        return slug.matches("[a-z0-9-]{1,80}")
                ? new LinkTarget(slug, null)
                : new LinkTarget(null, cut(slug));
    }

    /** A file that a field names. */
    static LinkTarget file(String name) {
        return new LinkTarget(null, cut(name));
    }

    private static String cut(String path) {
        return path.length() <= LONGEST ? path : path.substring(0, LONGEST);
    }
}
