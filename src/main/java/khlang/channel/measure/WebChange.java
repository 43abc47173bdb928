package khlang.channel.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import khlang.calendar.ThaiDates;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.language.Sentences;

/**
 * An approved text that readers saw from a day on: a document for the first time, or another
 * revision of it.
 *
 * @param slug of the document
 * @param title of the document as it is now
 * @param division the slug of the division that owns it
 * @param day in Bangkok
 */
record WebChange(String slug, String title, String division, LocalDate day) {

    private static final Sentences WORDS = new Sentences("khlang.channel.measure");

    /** A line of a list that counts its day, however much was published on it. */
    Entry entry() {
        return new Entry(
                "website:" + day,
                true,
                WORDS.say("published", ThaiDates.abbreviated(day)),
                title,
                day,
                "/documents/" + slug,
                Map.of(
                        Facet.DIVISION,
                        division,
                        Facet.MONTH,
                        YearMonth.from(day).toString(),
                        Facet.KIND,
                        WORDS.say("automatic")));
    }
}
