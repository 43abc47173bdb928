package khlang.channel.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import khlang.channel.Channel;
import khlang.figures.Entry;
import khlang.figures.Facet;

/**
 * A publication that stands in the log.
 *
 * @param id its key
 * @param division the slug of the division whose record it is; empty for those above the divisions
 * @param title of the document
 * @param place where it was published, in words
 * @param kind of the document, for people
 */
record LoggedPublication(
        long id,
        Channel channel,
        LocalDate day,
        String division,
        String title,
        String place,
        String kind) {

    /** A line of a list that counts it. */
    Entry entry() {
        return new Entry(
                "publication:" + id,
                true,
                title,
                place,
                day,
                "/channels/" + id,
                Map.of(
                        Facet.DIVISION,
                        division,
                        Facet.MONTH,
                        YearMonth.from(day).toString(),
                        Facet.KIND,
                        kind));
    }
}
