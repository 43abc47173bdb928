package khlang.figures;

import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;

/**
 * A room that has measures of the plan. Whoever puts the plan together asks all such beans; what of
 * their lists may be shown, and to whom, the asker decides: they name people.
 */
public interface Figures {

    /** The keys of the room's measures, such as {@code M01}, in their order. */
    List<String> measures();

    /** All measures of the room in a year, as of now, in the order of their keys. */
    List<Figure> figures(FiscalYear year);

    /**
     * One of them, which may cost less than all.
     *
     * @return empty when the room has no such measure
     */
    default Optional<Figure> figure(FiscalYear year, String measure) {
        return measures().contains(measure)
                ? figures(year).stream().filter(one -> one.measure().equals(measure)).findAny()
                : Optional.empty();
    }
}
