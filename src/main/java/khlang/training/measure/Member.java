package khlang.training.measure;

import java.time.LocalDate;
import java.util.List;

/**
 * Somebody on the register of staff.
 *
 * @param division the slug of the present division; empty for those above the divisions
 * @param staffType the name of the kind of staff
 * @param isCounted whether that kind is among "all staff"
 * @param terms when they worked here
 */
record Member(
        long person,
        String name,
        String division,
        String staffType,
        boolean isCounted,
        List<Term> terms) {

    Member {
        terms = List.copyOf(terms);
    }

    /**
     * A time of work.
     *
     * @param from null when nobody knows
     * @param to the last day; null while there is none
     */
    record Term(LocalDate from, LocalDate to) {

        boolean overlaps(LocalDate first, LocalDate last) {
            return (from == null || !from.isAfter(last)) && (to == null || !to.isBefore(first));
        }
    }

    /** Whether they are counted on any day of a time; of an empty time they are not. */
    boolean isCountedIn(LocalDate first, LocalDate last) {
        return isCounted
                && !first.isAfter(last)
                && terms.stream().anyMatch(one -> one.overlaps(first, last));
    }
}
