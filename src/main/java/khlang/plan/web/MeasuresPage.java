package khlang.plan.web;

import java.time.LocalDate;
import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.figures.Figure;
import khlang.web.Choice;
import khlang.web.Page;

/**
 * The measures of a year.
 *
 * @param seesAll whether they are of the whole office, not only of one's own divisions
 * @param counted the kinds of staff that count as all staff
 */
public record MeasuresPage(
        FiscalYear year,
        List<Choice> years,
        List<Figure> figures,
        MeasureText text,
        boolean seesAll,
        String counted,
        LocalDate today)
        implements Page {

    @Override
    public String template() {
        return "plan/measures.jte";
    }
}
