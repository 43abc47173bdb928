package khlang.measurement;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The numbers of a year behind which no single document has enough members of staff, while all of
 * the documents together may have.
 */
final class UnsureCells {

    private final AccessYear year;
    private final Map<Cell, ReaderSketch> open = new HashMap<>();

    /**
     * A number.
     *
     * @param sums the sums that it stands in
     * @param part one of {@link YearSums#READ}
     */
    record Cell(YearSums sums, String part) {}

    UnsureCells(AccessYear year) {
        this.year = year;
        year.unsure().forEach(cell -> open.put(cell, new ReaderSketch()));
    }

    /** Whether there is none. */
    boolean isEmpty() {
        return open.isEmpty();
    }

    /** The parts that they stand in. */
    Set<String> parts() {
        Set<String> parts = new HashSet<>();
        open.keySet().forEach(cell -> parts.add(cell.part()));
        return parts;
    }

    /** Adds the readers of a document. */
    void add(AccessYear.Place place, String part, ReaderSketch readers) {
        for (YearSums sums : year.at(place)) {
            var cell = new Cell(sums, part);
            ReaderSketch known = open.get(cell);
            if (known != null) {
                known.add(readers);
                long number = known.estimate().visitorDays();
                sums.know(part, number);
                if (number >= AccessCount.FEWEST_STAFF) {
                    open.remove(cell);
                }
            }
        }
    }
}
