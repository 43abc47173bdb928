package khlang.evidence;

import java.util.List;

/**
 * A measure of a year's plan for which values may be typed in.
 *
 * @param key such as {@code M01}
 * @param name as the plan explains it
 * @param rows the ids of the rows for which it is counted, in the order of the plan; never empty
 * @param parts its numbers, the one that the plan asks for first; never empty
 * @param isOpen whether values may be typed in: the year is over, or the portal does not count it
 */
public record EnterableMeasure(
        String key, String name, List<String> rows, List<Part> parts, boolean isOpen) {

    /** Lists are copied. */
    public EnterableMeasure {
        rows = List.copyOf(rows);
        parts = List.copyOf(parts);
    }

    /**
     * One of its numbers.
     *
     * @param isShare whether it is so many of so many
     */
    public record Part(String key, boolean isShare) {

        /** The field of what is counted. */
        public String countedField() {
            return "n-" + key;
        }

        /** The field of what it is a share of. */
        public String wholeField() {
            return "of-" + key;
        }
    }
}
