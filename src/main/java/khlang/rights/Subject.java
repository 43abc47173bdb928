package khlang.rights;

import java.util.Objects;

/**
 * What a right is asked about.
 *
 * @param division the slug of the division it belongs to; empty when it belongs to none
 * @param owner the key of the person whose work it is; 0 when it is nobody's
 */
public record Subject(String division, long owner) {

    /** The portal as a whole: only who has a right everywhere has it here. */
    public static final Subject PORTAL = new Subject("", 0);

    /** The division is never null. */
    public Subject {
        Objects.requireNonNull(division, "division");
    }

    /** Something of a division that is no one person's work. */
    public static Subject of(String division) {
        return new Subject(division, 0);
    }
}
