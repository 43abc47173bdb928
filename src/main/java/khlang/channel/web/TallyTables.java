package khlang.channel.web;

import static khlang.channel.web.ChannelChoices.WORDS;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import khlang.calendar.ThaiDates;
import khlang.channel.TallyYear;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.organization.Division;

/** What the page of monthly numbers shows, as a table to take away. */
final class TallyTables {

    private TallyTables() {}

    /** Who has reported which month, then the sums of the year. */
    static List<List<String>> rows(TallyYear tallies, List<Figure> figures) {
        var rows = new ArrayList<List<String>>();
        List<YearMonth> months = tallies.year().months();
        rows.add(row(WORDS.say("tallies.division"), months.stream().map(ThaiDates::month)));
        for (Division one : tallies.divisions()) {
            rows.add(
                    row(
                            one.name(),
                            months.stream().map(month -> TalliesPage.words(tallies, one, month))));
        }
        rows.add(List.of(WORDS.say("tallies.sums").split(",")));
        for (Figure figure : figures) {
            figure.parts().forEach(part -> rows.add(sum(figure, part)));
        }
        return rows;
    }

    private static List<String> sum(Figure figure, FigurePart part) {
        return List.of(
                TalliesPage.name(figure, part),
                figure.measure(),
                TalliesPage.source(figure, part),
                TalliesPage.counted(figure, part),
                TalliesPage.open(figure, part));
    }

    private static List<String> row(String name, Stream<String> cells) {
        return Stream.concat(Stream.of(name), cells).toList();
    }
}
