package khlang.measurement.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.ThaiDates;
import khlang.measurement.AccessCount;
import khlang.measurement.DocumentFigure;
import khlang.measurement.PeriodReaders;
import khlang.measurement.ReaderCount;
import khlang.measurement.ReaderEstimate;
import khlang.measurement.ReaderPeriod;
import khlang.measurement.SmallCells;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;

/**
 * About how many different readers there were in any months.
 *
 * @param document the only one that is told of; empty for those that the filter names
 * @param months those that can be chosen, the latest first
 * @param offers what else can be chosen
 * @param filter what was asked for, filled in
 * @param query the same as it stands in the address
 */
public record ReadersPage(
        Optional<DocumentFigure> document,
        ReaderPeriod period,
        PeriodReaders readers,
        List<Choice> months,
        StatisticsPage.Offers offers,
        Form filter,
        String query)
        implements Page {

    /**
     * A month.
     *
     * @param staff the number of staff as people read it
     */
    public record Row(String month, ReaderEstimate byPublic, String staff) {}

    @Override
    public String template() {
        return "measurement/readers-page.jte";
    }

    /** Its own address without what is asked for. */
    public String path() {
        return document.map(one -> "/statistics/documents/" + one.slug() + "/readers")
                .orElse("/statistics/readers");
    }

    /** The months as people read them. */
    public String time() {
        return period.first().equals(period.last())
                ? ThaiDates.month(period.first())
                : StatisticsWords.say(
                        "period", ThaiDates.month(period.first()), ThaiDates.month(period.last()));
    }

    /** Whether nobody has read. */
    public boolean isEmpty() {
        return readers.all().byPublic().visitorDays() == 0
                && readers.all().byStaff().visitorDays() == 0;
    }

    /** The months, each with what may be told of it. */
    public List<Row> rows() {
        List<Boolean> hidden =
                SmallCells.hidden(
                        readers.months().values().stream().map(ReadersPage::count).toList());
        var rows = new ArrayList<Row>();
        for (Map.Entry<YearMonth, ReaderCount> one : readers.months().entrySet()) {
            rows.add(
                    new Row(
                            ThaiDates.month(one.getKey()),
                            one.getValue().byPublic(),
                            told(one.getValue(), hidden.get(rows.size()))));
        }
        return rows;
    }

    /** Staff of all the months as people read it. */
    public String staff() {
        return told(readers.all(), false);
    }

    private static String told(ReaderCount count, boolean hidden) {
        if (count(count).hidesStaff()) {
            return StatisticsWords.say("few", AccessCount.FEWEST_STAFF);
        }
        return hidden
                ? StatisticsWords.say("untold")
                : StatisticsPage.number(count.byStaff().visitorDays());
    }

    private static AccessCount count(ReaderCount count) {
        long staff = count.byStaff().visitorDays();
        return new AccessCount(count.byPublic().visitorDays(), staff, staff);
    }

    /** The rows for a file. */
    List<List<String>> cells() {
        var cells = new ArrayList<List<String>>();
        String columns = readers.staff() ? "readers.columns.staff" : "readers.columns";
        cells.add(List.of(StatisticsWords.say(columns).split(",")));
        rows().forEach(row -> cells.add(cells(row.month(), row.byPublic(), row.staff())));
        cells.add(cells(time(), readers.all().byPublic(), staff()));
        return cells;
    }

    private List<String> cells(String time, ReaderEstimate byPublic, String staff) {
        var cells = new ArrayList<String>();
        cells.add(time);
        cells.add(Long.toString(byPublic.visitorDays()));
        cells.add(Long.toString(byPublic.low()));
        cells.add(Long.toString(byPublic.high()));
        if (readers.staff()) {
            cells.add(staff.replace(",", ""));
        }
        return cells;
    }
}
