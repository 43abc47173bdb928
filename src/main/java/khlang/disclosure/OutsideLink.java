package khlang.disclosure;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A way to something that is published elsewhere.
 *
 * @param label what people read
 * @param address where it leads; always {@code https}
 */
public record OutsideLink(String label, String address) {

    static final int LONGEST_LABEL = 200;
    static final int LONGEST_ADDRESS = 500;

    private static final Pattern LINE = Pattern.compile("(.*?)\\s*(\\S+)");

    /**
     * What a line says: words, and behind them an address. Only {@code https} with a host and
     * without a name or password in it is an address; the host stands for words that are missing.
     *
     * @return empty for any other line
     */
    static Optional<OutsideLink> read(String line) {
        Matcher parts = LINE.matcher(line.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String words = parts.group(1);
        return host(parts.group(2))
                .filter(host -> words.length() <= LONGEST_LABEL)
                .map(host -> new OutsideLink(words.isEmpty() ? host : words, parts.group(2)));
    }

    private static Optional<String> host(String address) {
        if (address.length() > LONGEST_ADDRESS) {
            return Optional.empty();
        }
        try {
            var uri = new URI(address);
            boolean safe = "https".equalsIgnoreCase(uri.getScheme()) && uri.getUserInfo() == null;
            return Optional.ofNullable(uri.getHost()).filter(host -> safe);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The line that says it. */
    public String line() {
        return label + " " + address;
    }
}
