package khlang.figures;

import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;

/**
 * A room that counts things for measures of the committee's own. As with {@link Figures}, what of
 * the lists may be shown, and to whom, the asker decides.
 */
public interface CountedThings {

    /** What can be counted here, in the order in which people choose. */
    List<CountedThing> things();

    /**
     * The things of a year that pass a filter, as of now.
     *
     * @param thing the key of one of the room's things
     * @param filter values by the keys of filters; what is missing lets everything through, a value
     *     that nothing has lets nothing through
     */
    List<Entry> entries(String thing, Map<String, String> filter, FiscalYear year);
}
