package khlang.channel.measure;

import java.time.YearMonth;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.channel.Channel;
import khlang.figures.Entry;
import khlang.figures.Facet;

/**
 * A number that a division has counted for a month.
 *
 * @param report the key of the form that it stands in
 * @param division the slug of the division
 * @param name of the division
 * @param amount zero or more, in the unit of the channel
 * @param confirmed whether the head stands for it
 * @param state how far the form has come, for people
 */
record CountedTally(
        long report,
        String division,
        String name,
        YearMonth month,
        Channel channel,
        int amount,
        boolean confirmed,
        String state) {

    /** Whether it belongs to a year. */
    boolean isOf(FiscalYear year) {
        return FiscalYear.containing(month.atDay(1)).equals(year);
    }

    /** A line of a list that counts it only when it is confirmed. */
    Entry entry() {
        return new Entry(
                "tally:" + report + ":" + channel.slug(),
                confirmed,
                name,
                ThaiDates.month(month) + " · " + amount + " " + channel.unit() + " · " + state,
                month.atEndOfMonth(),
                "/channels/tallies/" + division + "/" + month,
                Map.of(Facet.DIVISION, division, Facet.MONTH, month.toString()),
                amount);
    }
}
