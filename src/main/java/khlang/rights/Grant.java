package khlang.rights;

/**
 * How far a role has a right: one cell of {@code rights.md}.
 *
 * @param reach to whose things it extends
 * @param notOwn whether one's own work is left out, as when a text is approved
 */
public record Grant(Reach reach, boolean notOwn) {

    /** No right at all. */
    public static final Grant NONE = new Grant(Reach.NONE, false);

    /** To whose things a right extends, from narrow to wide. */
    public enum Reach {
        NONE,
        OWN,
        DIVISION,
        ALL
    }

    /**
     * Reads a cell: {@code –}, {@code own}, {@code division}, {@code all}, and {@code not own}
     * after a comma.
     *
     * @throws IllegalArgumentException when it says something else
     */
    static Grant parse(String cell) {
        String[] words = cell.split(",");
        Reach reach =
                switch (words[0].strip()) {
                    case "–" -> Reach.NONE;
                    case "own" -> Reach.OWN;
                    case "division" -> Reach.DIVISION;
                    case "all" -> Reach.ALL;
                    default -> throw new IllegalArgumentException("Not a grant: " + cell);
                };
        if (words.length == 1) {
            return new Grant(reach, false);
        }
        if (words.length == 2 && words[1].strip().equals("not own")) {
            return new Grant(reach, true);
        }
        throw new IllegalArgumentException("Not a grant: " + cell);
    }
}
