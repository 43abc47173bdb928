package khlang.visitor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import ua_parser.Parser;

/** The list of robots that the project ua-parser keeps; a newer list comes with a newer library. */
final class KeptRobots {

    /** What the list calls all of them. */
    private static final String NAME = "Spider";

    private static final int KNOWN_SHAPES = 10_000;
    private static final Pattern NUMBERS = Pattern.compile("[0-9]+");

    /** Reading it takes half a second, during which the portal starts. */
    private final CompletableFuture<Parser> list = CompletableFuture.supplyAsync(Parser::new);

    /** Half a millisecond for each name is much, and names differ by versions: those are one. */
    private final Cache<String, Boolean> shapes =
            Caffeine.newBuilder().maximumSize(KNOWN_SHAPES).build();

    /** Whether a program with this name stands in the list. */
    boolean include(String userAgent) {
        return shapes.get(
                NUMBERS.matcher(userAgent).replaceAll("0"),
                shape -> list.join().parseDevice(userAgent).family.equals(NAME));
    }
}
