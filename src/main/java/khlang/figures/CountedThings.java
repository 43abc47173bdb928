package khlang.figures;

import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;

/**
 * A room that counts things for measures of the committee's own. As with {@link Figures}, what of
 * the lists may be shown, and to whom, the asker decides.
 */
public interface CountedThings {

    /**
     * What is asked for.
     *
     * @param thing the key of one of the room's things
     * @param filter values by the keys of filters; what is missing lets everything through, a value
     *     that nothing has lets nothing through
     */
    record Wanted(String thing, Map<String, String> filter) {

        /** The filter is copied. */
        public Wanted {
            filter = Map.copyOf(filter);
        }

        /** Whether the filter lets a value through: it asks for this one, or for none. */
        public boolean lets(String key, String value) {
            return value.equals(filter.getOrDefault(key, value));
        }

        /** Whether the filter asks for anything of a key. */
        public boolean asks(String key) {
            return filter.containsKey(key);
        }
    }

    /** The keys of what can be counted here. */
    List<String> keys();

    /** What can be counted here, with the filters of this moment. */
    List<CountedThing> things();

    /**
     * The things of a year, as of now; the year is read once, however much is asked for.
     *
     * @return a list for each that is wanted, in the same order
     */
    List<List<Entry>> entries(FiscalYear year, List<Wanted> wanted);
}
