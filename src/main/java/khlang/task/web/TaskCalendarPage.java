package khlang.task.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.task.Frequency;
import khlang.task.Months;
import khlang.task.TaskRow;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;

/**
 * The calendar of tasks.
 *
 * @param asked what was asked for, filled in
 * @param person whether there is a person behind the account, who may hold tasks
 */
public record TaskCalendarPage(
        List<TaskRow> rows,
        FiscalYear year,
        LocalDate today,
        Form asked,
        List<Choice> divisions,
        boolean person)
        implements Page {

    @Override
    public String template() {
        return "task/calendar.jte";
    }

    /** The tasks that peak or are due in a month. */
    public List<TaskRow> in(YearMonth month) {
        return rows.stream().filter(one -> one.months().has(month.getMonth())).toList();
    }

    /** The tasks that no month is named for, of one frequency. */
    public List<TaskRow> steady(Frequency frequency) {
        return rows.stream()
                .filter(one -> one.months().equals(Months.NONE))
                .filter(one -> one.frequency() == frequency)
                .toList();
    }
}
