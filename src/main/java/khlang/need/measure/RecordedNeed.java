package khlang.need.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.need.NeedState;

/**
 * Needed knowledge as it is known now.
 *
 * @param division the slug of the one that sees to it
 * @param source the name for people
 * @param coveredOn null while it is not covered
 */
record RecordedNeed(
        long id,
        String topic,
        String division,
        String source,
        NeedState state,
        LocalDate recordedOn,
        LocalDate coveredOn) {

    /** Whether it counts in a year as it is known on a day. */
    boolean countsIn(FiscalYear year, LocalDate asOf) {
        return FiscalYear.containing(recordedOn).equals(year) && !recordedOn.isAfter(asOf);
    }

    Entry entry(boolean counted) {
        Map<Facet, String> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.DIVISION, division);
        facets.put(Facet.STATUS, state.label());
        facets.put(Facet.MONTH, YearMonth.from(recordedOn).toString());
        facets.put(Facet.KIND, source);
        return new Entry(
                "need:" + id, counted, topic, state.label(), recordedOn, "/needs/" + id, facets);
    }
}
