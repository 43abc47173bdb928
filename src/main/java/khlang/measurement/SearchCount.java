package khlang.measurement;

/**
 * How often a term was looked for and what came of it.
 *
 * @param withoutResult how many of the searches found nothing
 * @param found how many documents the last one found; -1 when there was none
 * @param clicks how often a document was opened from the list
 * @param places the sum of their places in the list, 1 for the first
 * @param reformulated how often the same visitor soon looked for something else, having opened
 *     nothing
 */
record SearchCount(
        long searches,
        long withoutResult,
        long found,
        long clicks,
        long places,
        long reformulated) {

    /** One search. */
    static SearchCount search(long found) {
        return new SearchCount(1, found == 0 ? 1 : 0, found, 0, 0, 0);
    }

    /** One document that was opened. */
    static SearchCount click(int place) {
        return new SearchCount(0, 0, -1, 1, place, 0);
    }

    /** One search that was followed by another. */
    static SearchCount reformulation() {
        return new SearchCount(0, 0, -1, 0, 0, 1);
    }

    /** Both together. */
    SearchCount plus(SearchCount later) {
        return new SearchCount(
                searches + later.searches,
                withoutResult + later.withoutResult,
                later.found < 0 ? found : later.found,
                clicks + later.clicks,
                places + later.places,
                reformulated + later.reformulated);
    }
}
