package khlang.sharing.web;

import java.time.LocalDate;
import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.figures.Figure;
import khlang.sharing.EventLine;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * The meetings and other sharing events.
 *
 * @param filter what was asked for, filled in
 * @param mayRecord whether the one who asks records any
 * @param year whose figures are shown
 * @param figures of the year; none for those who do not see all evidence
 */
public record EventsPage(
        List<EventLine> events,
        Paging paging,
        Form filter,
        List<Choice> years,
        List<Choice> months,
        List<Choice> kinds,
        List<Choice> divisions,
        boolean mayRecord,
        FiscalYear year,
        List<Figure> figures,
        LocalDate today,
        String said)
        implements Page {

    @Override
    public String template() {
        return "sharing/events.jte";
    }

    /** This list as a workbook, with what was asked for. */
    public String workbook() {
        return AskedEvents.address("/activities/list.xlsx", filter);
    }

    /** Whether not all of them were asked for. */
    public boolean isFiltered() {
        return filter.fields().keySet().stream().anyMatch(field -> !filter.text(field).isEmpty());
    }

    /** What a measure says of the year. */
    public long number(String measure) {
        return figures.stream()
                .filter(one -> one.measure().equals(measure))
                .mapToLong(one -> one.parts().getFirst().tally().counted())
                .findAny()
                .orElse(0);
    }
}
