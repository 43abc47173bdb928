package khlang.recognition;

import java.util.Objects;

/**
 * Who may be nominated: somebody, or a division.
 *
 * @param person the key; 0 for a division
 * @param division the slug; of the one that is nominated, or that of the person, empty for none
 * @param name of the person or of the division
 * @param position of the person; empty for a division
 */
public record Candidate(long person, String division, String name, String position) {

    static final String PERSON = "person:";
    private static final String DIVISION = "division:";

    /** Nothing is null. */
    public Candidate {
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(position, "position");
    }

    /** What names it in forms and lists. */
    public String key() {
        return key(person, division);
    }

    /**
     * What names a recipient in forms and lists.
     *
     * @param person the key; 0 for a division
     * @param division the slug
     */
    public static String key(long person, String division) {
        return person == 0 ? DIVISION + division : PERSON + person;
    }

    /** What people choose by. */
    public String label() {
        return position.isEmpty() ? name : name + " · " + position;
    }
}
