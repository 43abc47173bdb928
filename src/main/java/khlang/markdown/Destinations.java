package khlang.markdown;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides where links and images may lead: to the web, our own addresses, the phone and the post.
 */
final class Destinations {

    private static final Set<String> PERSONAL_SCHEMES = Set.of("mailto:", "tel:");

    /** Browsers skip or rewrite these, so what is checked here would not be what they open. */
    private static final Pattern MISLEADING =
            Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\\\]|^\\s|\\s$");

    private static final Pattern WEB =
            Pattern.compile("https?://[^/?#].*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN = Pattern.compile("/(?!/).*");

    /** A colon in the first segment makes a scheme, whatever stands before it. */
    private static final Pattern SCHEME = Pattern.compile("[^/?#]*:");

    private final LinkResolver resolver;

    Destinations(LinkResolver resolver) {
        this.resolver = resolver;
    }

    /** The address for a link; empty when there is none to trust. */
    Optional<String> link(String written) {
        boolean fine = !misleads(written) && (isFragment(written) || isPersonal(written));
        return fine ? Optional.of(written) : source(written);
    }

    /** The address for an image; empty when there is none to trust. */
    Optional<String> source(String written) {
        if (misleads(written)) {
            return Optional.empty();
        }
        if (isWeb(written) || isOwn(written)) {
            return Optional.of(written);
        }
        boolean relative =
                !written.isEmpty()
                        && !written.startsWith("/")
                        && !isFragment(written)
                        && !SCHEME.matcher(written).lookingAt();
        return relative ? resolved(written) : Optional.empty();
    }

    /** The resolver knows files; the place in the file stays as it was written. */
    private Optional<String> resolved(String written) {
        int hash = written.indexOf('#');
        String file = hash < 0 ? written : written.substring(0, hash);
        String place = hash < 0 ? "" : written.substring(hash);
        return resolver.resolve(file)
                .filter(address -> isWeb(address) || isOwn(address))
                .map(address -> address + place);
    }

    /** Whether an address leaves this site. */
    static boolean isWeb(String address) {
        return !misleads(address) && WEB.matcher(address).matches();
    }

    private static boolean isOwn(String address) {
        return !misleads(address) && OWN.matcher(address).matches();
    }

    private static boolean isFragment(String written) {
        return written.startsWith("#");
    }

    private static boolean isPersonal(String written) {
        var scheme = SCHEME.matcher(written);
        return scheme.lookingAt()
                && scheme.end() < written.length()
                && PERSONAL_SCHEMES.contains(scheme.group().toLowerCase(Locale.ROOT));
    }

    private static boolean misleads(String written) {
        return MISLEADING.matcher(written).find();
    }
}
