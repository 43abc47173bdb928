package khlang.contribution.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.contribution.ContributionKind;
import khlang.contribution.Work;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.MonthChart;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * What was given in a year. Works are counted, nobody is ranked.
 *
 * @param works those on this page
 * @param isPart whether only a part of the year was asked for
 * @param months a row for each month: its name, the number, and the address of its list
 * @param divisions a row for each division, in the order of the office
 * @param filter what was asked for, filled in
 * @param evidence whether the measures of the plan may be seen as well
 * @param thanks whether the one who asks may say thanks
 * @param file the address of the list as a file, but for its ending and question
 * @param said what was just done; empty for nothing
 */
public record ContributionsPage(
        FiscalYear year,
        LocalDate today,
        List<Work> works,
        Paging paging,
        boolean isPart,
        Map<ContributionKind, Long> kinds,
        MonthChart bars,
        List<Row> months,
        List<Row> divisions,
        GiverNames names,
        Form filter,
        Choices choices,
        boolean evidence,
        boolean thanks,
        Files file,
        String said)
        implements Page {

    /** A number that leads to its list. */
    public record Row(String label, long count, String address) {}

    /** What can be chosen. */
    public record Choices(
            List<Choice> years,
            List<Choice> divisions,
            List<Choice> months,
            List<Choice> kinds,
            List<Choice> orders) {}

    /** The addresses of the list as files. */
    public record Files(String workbook, String commaSeparated) {}

    @Override
    public String template() {
        return "contribution/contributions.jte";
    }
}
