package khlang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import khlang.calendar.FiscalYear;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Tally;
import khlang.plan.EnteredFigures.EnteredFigure;

/**
 * The numbers of a year's measures as everybody may know them: sums of the whole office, without
 * the lists that name people.
 */
@ApplicationScoped
public class KnownFigures {

    private static final Tally NONE = new Tally(0, 0);

    @Inject FigureLists lists;
    @Inject Instance<ClosedYears> closing;

    /**
     * By the measure's key; measures that nobody knows anything of are missing. Those of a closed
     * year are the ones that were handed over.
     */
    public Map<String, KnownFigure> of(FiscalYear year) {
        return of(year, closed(year));
    }

    /**
     * The same for whoever has asked already whether the year is closed.
     *
     * @param closed what {@link #closed} answered for the year
     */
    public Map<String, KnownFigure> of(FiscalYear year, Optional<ClosedYears.ClosedYear> closed) {
        return closed.map(ClosedYears.ClosedYear::figures).orElseGet(() -> standing(year));
    }

    /** The year as it was handed over; none while it is open. */
    public Optional<ClosedYears.ClosedYear> closed(FiscalYear year) {
        return closing.stream().flatMap(one -> one.closed(year).stream()).findAny();
    }

    /**
     * What the rooms count by themselves, by the measure's key, whether it stands or not. It does
     * not know what a transaction at hand has changed.
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED) // else it would count them for each form
    public Map<String, KnownFigure> countedByRooms(FiscalYear year) {
        return lists.sums(year);
    }

    /** What was typed in, by the measure's key, whether it stands or not; it names people. */
    public Map<String, EnteredFigure> entered(FiscalYear year) {
        return lists.entered(year);
    }

    private Map<String, KnownFigure> standing(FiscalYear year) {
        Map<String, KnownFigure> standing = new HashMap<>(lists.sums(year));
        lists.entered(year)
                .forEach(
                        (measure, one) -> {
                            if (one.isChosen() || !standing.containsKey(measure)) {
                                standing.put(measure, known(one.figure()));
                            }
                        });
        return standing;
    }

    /** All measures as they stand this moment, the year closed or not; they name people. */
    public List<Figure> counted(FiscalYear year) {
        return lists.of(year).standing();
    }

    /** Some of them, for which no other room is asked. */
    public List<Figure> counted(FiscalYear year, Set<String> wanted) {
        return lists.of(year, wanted).standing();
    }

    /** What everybody may know of a measure. */
    public static KnownFigure known(Figure figure) {
        List<KnownFigure.Part> parts =
                figure.parts().stream().map(part -> known(part, figure.year())).toList();
        return new KnownFigure(figure.measure(), figure.provenance(), parts);
    }

    private static KnownFigure.Part known(FigurePart part, FiscalYear year) {
        Map<String, Tally> months = part.isShare() ? Map.of() : part.by(Facet.MONTH);
        return new KnownFigure.Part(
                part.key(),
                part.reading(),
                !part.entries().isEmpty(),
                part.tally(),
                months.isEmpty()
                        ? List.of()
                        : year.months().stream()
                                .map(month -> months.getOrDefault(month.toString(), NONE).counted())
                                .toList());
    }
}
