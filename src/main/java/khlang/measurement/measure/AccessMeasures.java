package khlang.measurement.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.figures.Figure;
import khlang.figures.Figures;
import khlang.measurement.AccessLists;

/** Counts the measures of accesses. */
@ApplicationScoped
public class AccessMeasures implements Figures {

    @Inject AccessLists lists;
    @Inject Clock clock;

    @Override
    public List<String> measures() {
        return List.of(WebsiteAccesses.KEY);
    }

    @Override
    public List<Figure> figures(FiscalYear year) {
        return List.of(WebsiteAccesses.figure(year, LocalDate.now(clock), lists.of(year)));
    }
}
