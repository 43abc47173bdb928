package khlang.assessment;

import java.util.List;
import java.util.Map;

/**
 * What answers are worth.
 *
 * @param score how many choices were right, 0 to {@code items}
 * @param items of how many
 * @param awarenessSum the sum of the levels that were given, each 1 to 5
 * @param awarenessItems how many levels were given
 */
public record Marks(int score, int items, int awarenessSum, int awarenessItems) {

    /** On average so much of five makes somebody aware. */
    public static final int AWARE = 4;

    private static final int HUNDRED = 100;

    /**
     * Marks answers.
     *
     * @param answers by the keys of the texts: places of choices in the bank, and levels
     */
    static Marks of(List<ItemText> asked, Map<Long, Integer> answers) {
        int score = 0;
        int items = 0;
        int sum = 0;
        int levels = 0;
        for (ItemText one : asked) {
            Integer answer = answers.get(one.id());
            if (one.isOnLevels()) {
                sum += answer == null ? 0 : answer;
                levels += answer == null ? 0 : 1;
            } else {
                items++;
                score += answer != null && answer == one.correct() ? 1 : 0;
            }
        }
        return new Marks(score, items, sum, levels);
    }

    /** Whether a score reaches the mark; whole numbers are compared, nothing is rounded. */
    public static boolean isPass(int score, int items, int passPercent) {
        return items > 0 && score * HUNDRED >= passPercent * items;
    }

    /** Whether the mean of the levels is four or more; nobody is aware who gave none. */
    public static boolean isAware(int sum, int levels) {
        return levels > 0 && sum >= AWARE * levels;
    }
}
