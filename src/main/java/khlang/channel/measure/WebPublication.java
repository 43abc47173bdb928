package khlang.channel.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import khlang.figures.Entry;
import khlang.figures.Facet;

/**
 * A document that everybody may read.
 *
 * @param document its key
 * @param slug its name in addresses
 * @param division the slug of the division that owns it
 * @param kind for people
 * @param day on which everybody could read it for the first time
 */
record WebPublication(
        long document, String slug, String title, String division, String kind, LocalDate day) {

    /** A line of a list that counts it. */
    Entry entry() {
        return new Entry(
                "document:" + document,
                true,
                title,
                kind,
                day,
                "/documents/" + slug,
                Map.of(
                        Facet.DIVISION,
                        division,
                        Facet.MONTH,
                        YearMonth.from(day).toString(),
                        Facet.KIND,
                        kind));
    }
}
