package khlang.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** What each route asks for, as {@code routes.txt} says. */
final class Demands {

    private static final Path FILE = Path.of("src/test/resources/khlang/rights/routes.txt");

    private Demands() {}

    /** The demand by the route, such as {@code right administer} by {@code GET /admin}. */
    static Map<String, String> read() {
        var demands = new TreeMap<String, String>();
        try {
            for (String line : Files.readAllLines(FILE)) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] parts = line.split(" \\| ");
                    demands.put(parts[0].strip(), parts[1].strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return demands;
    }
}
