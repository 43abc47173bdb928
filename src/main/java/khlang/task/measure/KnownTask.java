package khlang.task.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import khlang.task.Ability;
import khlang.task.Level;

/**
 * A task, as the measure sees it.
 *
 * @param endedOn the last day on which it is done; null while there is none
 * @param holdings who held it and by which manual, one after another; the last one holds on
 * @param substitutes all who stand in or ever did
 */
record KnownTask(
        long id,
        String title,
        LocalDate activeFrom,
        LocalDate endedOn,
        List<Holding> holdings,
        List<Substitute> substitutes) {

    KnownTask {
        Objects.requireNonNull(activeFrom, "activeFrom");
        holdings = List.copyOf(holdings);
        substitutes = List.copyOf(substitutes);
    }

    /**
     * Who held it.
     *
     * @param division the slug
     * @param manual its name in addresses; empty for none
     * @param until the last day; null for the present
     */
    record Holding(String division, long owner, String manual, LocalDate until) {}

    /**
     * Somebody who stands in.
     *
     * @param until the last day; null while they do
     * @param terms when they worked here
     * @param said what was said of how far they have come, one after another
     */
    record Substitute(
            long person, LocalDate from, LocalDate until, List<Term> terms, List<Ability> said) {

        Substitute {
            terms = List.copyOf(terms);
            said = List.copyOf(said);
        }

        /** Whether they stand in and work here on a day. */
        boolean isActiveOn(LocalDate day) {
            return new Term(from, until).covers(day)
                    && terms.stream().anyMatch(one -> one.covers(day));
        }

        /** What was last said of them until a day. */
        Ability on(LocalDate day) {
            return said.stream()
                    .filter(one -> !one.since().isAfter(day))
                    .reduce((earlier, later) -> later)
                    .orElse(new Ability(Level.NONE, from));
        }
    }

    /**
     * A time.
     *
     * @param from null when nobody knows
     * @param until the last day; null while there is none
     */
    record Term(LocalDate from, LocalDate until) {

        boolean covers(LocalDate day) {
            return (from == null || !from.isAfter(day)) && (until == null || !until.isBefore(day));
        }
    }

    boolean isActiveOn(LocalDate day) {
        return new Term(activeFrom, endedOn).covers(day);
    }

    /** Who held it on a day. */
    Holding heldOn(LocalDate day) {
        return holdings.stream()
                .filter(one -> one.until() != null && !one.until().isBefore(day))
                .min(Comparator.comparing(Holding::until))
                .orElse(holdings.getLast());
    }

    /** What is said on a day of those who stand in then, the main holder left out. */
    List<Ability> abilities(LocalDate day) {
        long owner = heldOn(day).owner();
        return substitutes.stream()
                .filter(one -> one.person() != owner)
                .filter(one -> one.isActiveOn(day))
                .map(one -> one.on(day))
                .toList();
    }
}
