package khlang.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import khlang.calendar.FiscalYear;

/**
 * A room that has measures of the plan. Whoever puts the plan together asks all such beans; what of
 * their lists may be shown, and to whom, the asker decides: they name people.
 */
public interface Figures {

    /** The keys of the room's measures, such as {@code M01}, in their order. */
    List<String> measures();

    /** Whether the room has any of some measures. */
    default boolean hasAny(Set<String> wanted) {
        return measures().stream().anyMatch(wanted::contains);
    }

    /**
     * All measures of the room in a year, as of now, in the order of their keys. Whoever asks may
     * keep them until a table that was read for them is written, or the day has turned: nothing
     * else may change them, neither the hour nor who asks.
     */
    List<Figure> figures(FiscalYear year);

    /**
     * Some of them, which may cost less than all.
     *
     * @param wanted their keys; those that the room does not have are left out
     */
    default List<Figure> figures(FiscalYear year, Set<String> wanted) {
        return hasAny(wanted)
                ? figures(year).stream().filter(one -> wanted.contains(one.measure())).toList()
                : List.of();
    }

    /**
     * One of them.
     *
     * @return empty when the room has no such measure
     */
    default Optional<Figure> figure(FiscalYear year, String measure) {
        return figures(year, Set.of(measure)).stream().findAny();
    }
}
