package khlang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Of some measures only: each room is asked once, whatever it counts for them. */
    YearFigureLists of(FiscalYear year, Set<String> wanted) {
        Map<String, EnteredFigure> entered = entered(year);
        entered.keySet().retainAll(wanted);
        return new YearFigureLists(counted(year, wanted), entered);
    }

    Map<String, EnteredFigure> entered(FiscalYear year) {
        Map<String, EnteredFigure> entered = new HashMap<>();
        entering.forEach(room -> entered.putAll(room.entered(year)));
        return entered;
    }

    /** What the rooms count for some measures; those that none counts are missing. */
    List<Figure> counted(FiscalYear year, Set<String> wanted) {
        return rooms.stream().flatMap(room -> room.figures(year, wanted).stream()).toList();
    }
}
