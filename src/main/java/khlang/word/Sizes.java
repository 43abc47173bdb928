package khlang.word;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** How many letters of each size a text has. */
final class Sizes {

    private final Map<Integer, Long> letters = new HashMap<>();

    void add(int size, int count) {
        letters.merge(size, (long) count, Long::sum);
    }

    /** The size of most of the text in half points; 0 when unknown. */
    int usual() {
        return letters.entrySet().stream()
                .max(
                        Map.Entry.<Integer, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
