package khlang.web;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;

/**
 * One entry of a list to choose from.
 *
 * @param value what is sent; empty for "none"
 * @param label what people read
 */
public record Choice(String value, String label) {

    /**
     * A list that begins with an entry for none of the others.
     *
     * @param none what people read of it
     */
    public static List<Choice> after(String none, Stream<Choice> others) {
        return Stream.concat(Stream.of(new Choice("", none)), others).toList();
    }

    /**
     * The months of a fiscal year, and the one that is asked for when it is in another year: a list
     * must show what it was narrowed to.
     *
     * @param none what people read of no month
     */
    public static List<Choice> months(String none, FiscalYear year, Optional<YearMonth> asked) {
        return after(
                none,
                Stream.concat(year.months().stream(), asked.stream())
                        .distinct()
                        .map(one -> new Choice(one.toString(), ThaiDates.month(one))));
    }
}
