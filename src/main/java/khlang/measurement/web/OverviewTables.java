package khlang.measurement.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.measurement.AccessChannel;
import khlang.measurement.AccessCount;
import khlang.measurement.AccessKind;
import khlang.measurement.AccessPart;
import khlang.measurement.AccessYear;
import khlang.web.Choice;

/**
 * Makes the tables of a year.
 *
 * @param list the address of the list of documents with all that is asked but a part and a place
 */
record OverviewTables(AccessYear year, AccessYear before, String list) {

    /** By month, October first. */
    static AccessTable months(
            FiscalYear year,
            Function<YearMonth, AccessCount> now,
            Function<YearMonth, AccessCount> before,
            String list) {
        return AccessTable.of(
                "months",
                year.months().stream()
                        .map(
                                month ->
                                        new AccessTable.Line(
                                                ThaiDates.month(month),
                                                address(list, AccessPart.of(month.getMonth())),
                                                now.apply(month),
                                                before.apply(month.minusYears(1))))
                        .toList());
    }

    /** By channel. */
    static AccessTable channels(
            Function<AccessChannel, AccessCount> now,
            Function<AccessChannel, AccessCount> before,
            String list) {
        return AccessTable.of(
                "channels",
                Arrays.stream(AccessChannel.values())
                        .map(
                                one ->
                                        new AccessTable.Line(
                                                one.label(),
                                                address(list, AccessPart.of(one)),
                                                now.apply(one),
                                                before.apply(one)))
                        .toList());
    }

    /** By kind. */
    static AccessTable kinds(
            Function<AccessKind, AccessCount> now,
            Function<AccessKind, AccessCount> before,
            String list) {
        return AccessTable.of(
                "kinds",
                Arrays.stream(AccessKind.values())
                        .map(
                                one ->
                                        new AccessTable.Line(
                                                one.isAccess()
                                                        ? one.label()
                                                        : StatisticsWords.say(
                                                                "notInTotal", one.label()),
                                                address(list, AccessPart.of(one)),
                                                now.apply(one),
                                                before.apply(one)))
                        .toList());
    }

    private static String address(String list, AccessPart part) {
        return list.isEmpty() ? "" : list + "&of=" + part.name();
    }

    /** All tables of the overview. */
    List<AccessTable> all(List<Choice> divisions, List<Choice> categories, List<Choice> sorts) {
        return Stream.of(
                        months(year.year(), year::in, before::in, list),
                        channels(year::over, before::over, list),
                        kinds(year::of, before::of, list),
                        places(
                                "divisions",
                                "division",
                                divisions,
                                year::ofDivision,
                                before::ofDivision),
                        places(
                                "categories",
                                "category",
                                categories,
                                year::ofCategory,
                                before::ofCategory),
                        places("sorts", "kind", sorts, year::ofSort, before::ofSort))
                .filter(one -> !one.rows().isEmpty())
                .toList();
    }

    private AccessTable places(
            String id,
            String name,
            List<Choice> choices,
            Function<String, AccessCount> now,
            Function<String, AccessCount> earlier) {
        var lines = new ArrayList<AccessTable.Line>();
        for (Choice one : choices) {
            AccessCount count = now.apply(one.value());
            AccessCount other = earlier.apply(one.value());
            if (!count.equals(AccessCount.NONE) || !other.equals(AccessCount.NONE)) {
                String address = list + "&" + name + "=" + one.value();
                lines.add(
                        new AccessTable.Line(
                                one.label(),
                                address.replace("/statistics/documents?", "/statistics?"),
                                count,
                                other));
            }
        }
        return AccessTable.of(id, lines);
    }
}
