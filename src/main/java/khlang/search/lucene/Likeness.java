package khlang.search.lucene;

/** How much two words differ. */
final class Likeness {

    private Likeness() {}

    /**
     * The letters that must be put in, left out, exchanged or swapped with a neighbour.
     *
     * @param most the most that is of interest; more than that is answered by one more
     */
    static int edits(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[][] edits = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : step(edits, one, other, i, j);
            }
        }
        return Math.min(edits[one.length()][other.length()], most + 1);
    }

    private static int step(int[][] edits, String one, String other, int i, int j) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least =
                Math.min(
                        edits[i - 1][j - 1] + same, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        boolean swapped =
                i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, 1 + edits[i - 2][j - 2]) : least;
    }
}
