package khlang.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What attackers write, one sample a line; {@code \}{@code uXXXX} stands for the sign itself. */
final class HostileSamples {

    private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");

    private HostileSamples() {}

    /** For where an address belongs. */
    static Stream<String> destinations() {
        return lines("hostile-destinations.txt");
    }

    /** For where words belong. */
    static Stream<String> texts() {
        return lines("hostile-texts.txt");
    }

    private static Stream<String> lines(String file) {
        try (InputStream samples = HostileSamples.class.getResourceAsStream(file)) {
            return new String(samples.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty())
                    .map(line -> ESCAPED.matcher(line).replaceAll(HostileSamples::sign));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sign(MatchResult escaped) {
        String sign = String.valueOf((char) Integer.parseInt(escaped.group(1), 16));
        return Matcher.quoteReplacement(sign);
    }
}
