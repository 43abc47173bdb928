package khlang.channel.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import khlang.channel.ImprovedChannel;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.language.Sentences;

/**
 * An improvement that somebody has recorded and not removed.
 *
 * @param id its key
 * @param division the slug of the division whose record it is
 * @param confirmed whether the head stands for it
 * @param state how far it has come, for people
 */
record RecordedImprovement(
        long id,
        ImprovedChannel channel,
        String division,
        LocalDate day,
        String what,
        boolean confirmed,
        String state) {

    private static final Sentences WORDS = new Sentences("khlang.channel.measure");

    /** A line of a list that counts it only when it is confirmed. */
    Entry entry() {
        return new Entry(
                "improvement:" + id,
                confirmed,
                what,
                state,
                day,
                "/channels/improvements/" + id,
                Map.of(
                        Facet.DIVISION,
                        division,
                        Facet.MONTH,
                        YearMonth.from(day).toString(),
                        Facet.KIND,
                        WORDS.say("recorded"),
                        Facet.STATUS,
                        state));
    }
}
