package khlang.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khlang.figures.Figure;
import khlang.plan.EnteredFigures.EnteredFigure;

/**
 * All figures of a year with their lists: what the rooms count, and what people have typed in.
 *
 * @param counted by the rooms, in their order
 * @param entered by people, by the measure's key
 */
record YearFigureLists(List<Figure> counted, Map<String, EnteredFigure> entered) {

    /** Lists are copied. */
    YearFigureLists {
        counted = List.copyOf(counted);
        entered = Map.copyOf(entered);
    }

    /**
     * Those that stand: what was typed in stands where no room counts, and where the committee has
     * chosen it.
     */
    List<Figure> standing() {
        Map<String, Figure> standing = new LinkedHashMap<>();
        for (Figure one : counted) {
            EnteredFigure typed = entered.get(one.measure());
            standing.put(one.measure(), typed != null && typed.isChosen() ? typed.figure() : one);
        }
        entered.forEach((measure, one) -> standing.putIfAbsent(measure, one.figure()));
        return new ArrayList<>(standing.values());
    }
}
