package khlang.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Knows where the relative destinations of a text lead, such as its attachments. */
@FunctionalInterface
public interface LinkResolver {

    /** Knows no destination: relative links become plain text. */
    LinkResolver NONE = destination -> Optional.empty();

    /**
     * The address for a destination that is neither absolute, nor begins with {@code /} or {@code
     * #}.
     *
     * @param destination as the author wrote it, without {@code #} and what follows, for example
     *     {@code แบบคำขอ.pdf}; never empty
     * @return an address that begins with {@code /}, {@code http://} or {@code https://}; empty
     *     when there is no such file. Any other address is refused as if it were empty.
     */
    Optional<String> resolve(String destination);

    /**
     * The name that a destination means, which authors write as it is or with {@code %20} where
     * Markdown allows no blank. A percent sign that is one stays.
     */
    static String unescaped(String destination) {
        try {
            return URLDecoder.decode(destination.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return destination;
        }
    }
}
