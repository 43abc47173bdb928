package khlang.markdown;

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
}
