package khlang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.figures.Figure;
import khlang.figures.Figures;
import khlang.plan.EnteredFigures.EnteredFigure;

/** Asks all rooms for their figures, and for what people have typed in; it asks nobody's rights. */
@ApplicationScoped
class FigureLists {

    @Inject @Any Instance<Figures> rooms;
    @Inject Instance<EnteredFigures> entering;

    YearFigureLists of(FiscalYear year) {
        return new YearFigureLists(
                rooms.stream().flatMap(room -> room.figures(year).stream()).toList(),
                entered(year));
    }

    Map<String, EnteredFigure> entered(FiscalYear year) {
        Map<String, EnteredFigure> entered = new HashMap<>();
        entering.forEach(room -> entered.putAll(room.entered(year)));
        return entered;
    }

    /** What a room counts for a measure; empty when none does. */
    Optional<Figure> counted(FiscalYear year, String measure) {
        return rooms.stream()
                .map(room -> room.figure(year, measure))
                .flatMap(Optional::stream)
                .findAny();
    }
}
