package khlang.measurement.web;

import java.util.List;
import khlang.measurement.SearchFigures;
import khlang.measurement.SearchLine;
import khlang.web.Page;

/**
 * What people looked for in a time.
 *
 * @param days how many, today the last
 * @param from who searched: public, staff, or empty for everybody
 * @param editsSynonyms whether the way to new synonyms is shown
 */
public record SearchesPage(
        int days,
        String from,
        SearchFigures.Period period,
        SearchFigures.Sum sum,
        List<SearchLine> most,
        List<SearchLine> withoutResult,
        List<SearchLine> withoutClick,
        List<SearchLine> reformulated,
        boolean editsSynonyms)
        implements Page {

    /** The times that can be chosen, in days; the last is all that is kept. */
    public static final List<Integer> TIMES = List.of(7, 30, 90, 400);

    @Override
    public String template() {
        return "measurement/searches.jte";
    }

    /** A number as people read it. */
    public String number(long count) {
        return StatisticsPage.number(count);
    }

    /** A part of a whole in hundredths, rounded. */
    public static long percent(long part, long whole) {
        return whole == 0 ? 0 : Math.round(100.0 * part / whole);
    }
}
