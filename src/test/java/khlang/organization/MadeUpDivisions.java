package khlang.organization;

/** Divisions for tests of other rooms that need no database. */
public final class MadeUpDivisions {

    private MadeUpDivisions() {}

    /**
     * A division that has always existed.
     *
     * @param number places it among the others
     */
    public static Division of(String slug, int number) {
        return new Division(
                new DivisionDescription(
                        slug, "กอง " + slug, "กอง " + slug, null, null, number, null, null, true));
    }
}
