package khlang.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A file that was read and waits for the one who brought it, for an hour.
 *
 * @param key names it in addresses; nobody can guess it
 * @param account the one account that may see it; 0 for programs with the token
 * @param fileName as the sender calls it
 * @param at when it was read
 * @param title a guess, at most 250 characters
 * @param markdown the text, its headings beginning at level 2
 * @param warnings Thai sentences: what was dropped or changed
 * @param damage what of its Thai is damaged
 * @param pictures the names of those that the text shows, each once
 * @param taken the drafts that it has become; empty while it waits
 */
public record Arrival(
        String key,
        long account,
        String fileName,
        Instant at,
        String title,
        String markdown,
        List<String> warnings,
        Damage damage,
        List<String> pictures,
        List<Taken> taken) {

    /** How long it waits. */
    public static final Duration KEPT = Duration.ofHours(1);

    /**
     * Damaged Thai.
     *
     * @param found how many places of the file
     * @param left how many of them are still wrong after what could be mended
     * @param examples a few, as they stood in the file
     */
    public record Damage(int found, int left, List<String> examples) {

        static final Damage NONE = new Damage(0, 0, List.of());

        /** Keeps a copy of the list. */
        public Damage {
            examples = List.copyOf(examples);
        }

        /** Whether there is any. */
        public boolean any() {
            return found > 0;
        }
    }

    /** A draft that was made of it. */
    public record Taken(String slug, String title) {}

    /** Keeps copies of the lists. */
    public Arrival {
        warnings = List.copyOf(warnings);
        pictures = List.copyOf(pictures);
        taken = List.copyOf(taken);
    }

    /** The same after it has become drafts. */
    Arrival takenAs(List<Taken> drafts) {
        return new Arrival(
                key, account, fileName, at, title, markdown, warnings, damage, pictures, drafts);
    }

    /** When it is thrown away. */
    public Instant until() {
        return at.plus(KEPT);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until());
    }
}
