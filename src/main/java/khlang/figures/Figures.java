package khlang.figures;

import java.util.List;
import khlang.calendar.FiscalYear;

/**
 * A room that has measures of the plan. Whoever puts the plan together asks all such beans; what of
 * their lists may be shown, and to whom, the asker decides: they name people.
 */
public interface Figures {

    /** All measures of the room in a year, as of now, in the order of their keys. */
    List<Figure> figures(FiscalYear year);
}
