package khlang.measurement;

/**
 * What came of a term in a time.
 *
 * @param found how many documents it finds, by its newest day
 * @param reformulated how often the same visitor looked for something else within minutes, having
 *     opened nothing
 * @param place where the opened documents stood on average, 0 when none was opened
 */
public record SearchLine(
        String term,
        long searches,
        long withoutResult,
        long found,
        long clicks,
        long reformulated,
        double place) {}
