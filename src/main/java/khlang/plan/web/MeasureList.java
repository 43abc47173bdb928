package khlang.plan.web;

import java.util.ArrayList;
import java.util.List;
import khlang.calendar.ThaiDates;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.FigureLine;
import khlang.figures.FigurePart;

/** The list that a number was counted from, as rows of a table to take away. */
public final class MeasureList {

    private MeasureList() {}

    /**
     * A row for all that makes a line count; lines are numbered, so that rows of one line count
     * once. The heads of the columns come first.
     */
    public static List<List<String>> rows(FigurePart part, MeasureText text) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(MeasureText.WORDS.say("columns").split(",")));
        int number = 0;
        for (FigureLine line : part.lines()) {
            number++;
            for (Entry one : line.entries()) {
                rows.add(row(number, one, text));
            }
        }
        return rows;
    }

    private static List<String> row(int number, Entry one, MeasureText text) {
        String division = one.facets().get(Facet.DIVISION);
        return List.of(
                Integer.toString(number),
                one.name(),
                one.detail(),
                one.day() == null ? "" : ThaiDates.abbreviated(one.day()),
                division == null ? "" : text.label(Facet.DIVISION, division),
                MeasureText.WORDS.say(one.counted() ? "counted" : "notCounted"),
                Long.toString(one.amount()));
    }
}
