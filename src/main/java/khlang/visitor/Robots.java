package khlang.visitor;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import khlang.database.DatabaseReady;

/**
 * Knows programs that read without a person: by the words in their names, because they do not call
 * themselves what every browser has called itself for thirty years, because they say on which page
 * they are explained, and because they stand in the kept list of the project ua-parser.
 */
@ApplicationScoped
public class Robots {

    private static final System.Logger LOG = System.getLogger(Robots.class.getName());
    private static final String LIST = "robots.txt";
    private static final int KNOWN_NAMES = 10_000;

    /** Longer names are cut before they are looked at; nobody's browser has one. */
    private static final int LONGEST = 512;

    private final List<String> words = new ArrayList<>();
    private final List<String> people = new ArrayList<>();
    private final Cache<String, Boolean> known =
            Caffeine.newBuilder().maximumSize(KNOWN_NAMES).build();

    private final KeptRobots kept = new KeptRobots();

    /** Reads the list that lies beside this class. */
    public Robots() {
        try (InputStream list = Robots.class.getResourceAsStream(LIST)) {
            new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(this::learn);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the lists before anybody comes. */
    void start(@Observes DatabaseReady ready) {
        LOG.log(System.Logger.Level.DEBUG, "{0} words name robots", words.size());
    }

    private void learn(String line) {
        String word = line.strip().toLowerCase(Locale.ROOT);
        if (word.startsWith("!")) {
            people.add(word.substring(1));
        } else if (!word.isEmpty() && !word.startsWith("#")) {
            words.add(word);
        }
    }

    /** Whether a program with this name is no person's browser. */
    public boolean include(String userAgent) {
        String name = userAgent.length() > LONGEST ? userAgent.substring(0, LONGEST) : userAgent;
        return known.get(name, this::look);
    }

    private boolean look(String userAgent) {
        String name = userAgent.toLowerCase(Locale.ROOT);
        for (String innocent : people) {
            name = name.replace(innocent, "");
        }
        return !(name.startsWith("mozilla/") || name.startsWith("opera/"))
                || name.contains("http://")
                || name.contains("https://")
                || words.stream().anyMatch(name::contains)
                || kept.include(userAgent);
    }
}
