package khlang.disclosure.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.disclosure.PointColumn;
import khlang.disclosure.PointPlan;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * What a list of points would do.
 *
 * @param key under which it waits
 * @param again whether the list has changed since it was shown last
 */
public record PointPlanPage(
        FiscalYear year, String key, PointPlan plan, boolean again, FormProblems problems)
        implements Page {

    /** The columns in which anything stands. */
    public List<PointColumn> columns() {
        return Arrays.stream(PointColumn.values())
                .filter(
                        column ->
                                column.isRequired()
                                        || plan.rows().stream()
                                                .anyMatch(row -> isShown(row, column)))
                .toList();
    }

    private static boolean isShown(PointPlan.Row row, PointColumn column) {
        return !row.typed().cell(column).isEmpty() || row.problem(column) != null;
    }

    /** The rows that are wrong. */
    public List<PointPlan.Row> wrong() {
        return plan.rows().stream().filter(row -> row.fate() == PointPlan.Fate.WRONG).toList();
    }

    /** What is wrong with a row, with the names of its columns. */
    public static String told(PointPlan.Row row) {
        return Arrays.stream(PointColumn.values())
                .filter(column -> row.problem(column) != null)
                .map(column -> column.label() + ": " + row.problem(column))
                .collect(Collectors.joining(" \u00B7 "));
    }

    /** The address of the list. */
    public String list() {
        return "/oit/" + year.buddhistYear() + "/points";
    }

    @Override
    public String template() {
        return "disclosure/import-plan.jte";
    }
}
