package khlang.contribution;

import java.util.Objects;

/**
 * Somebody who has given something, as the one who asks may see them.
 *
 * @param person the key; 0 when they are not named
 * @param name the full name; empty when they are not named
 * @param division the slug of the division for which they gave it, then
 */
public record Giver(long person, String name, String division) {

    /** Name and division are never null. */
    public Giver {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(division, "division");
    }

    /** Whether they are named. */
    public boolean isNamed() {
        return person != 0;
    }
}
