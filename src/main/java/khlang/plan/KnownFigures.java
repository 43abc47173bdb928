package khlang.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Tally;
import khlang.plan.EnteredFigures.EnteredFigure;

/**
 * The numbers of a year's measures as everybody may know them: sums of the whole office, without
 * the lists that name people. They are counted once a minute at most, however many ask.
 */
@ApplicationScoped
public class KnownFigures {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int YEARS = 20;
    private static final Tally NONE = new Tally(0, 0);

    @Inject FigureLists lists;
    @Inject Instance<ClosedYears> closing;

    private final Cache<FiscalYear, Known> years =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(YEARS).build();

    /** What was typed in is asked for where nothing has to be counted, as in closed years. */
    private final Cache<FiscalYear, Map<String, EnteredFigure>> typedIn =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(YEARS).build();

    /**
     * @param standing what stands, by the measure's key
     * @param counted what the rooms count, whether it stands or not
     */
    private record Known(Map<String, KnownFigure> standing, Map<String, KnownFigure> counted) {}

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
        return closed.map(ClosedYears.ClosedYear::figures).orElseGet(() -> known(year).standing());
    }

    /** The year as it was handed over; none while it is open. */
    public Optional<ClosedYears.ClosedYear> closed(FiscalYear year) {
        return closing.stream().flatMap(one -> one.closed(year).stream()).findAny();
    }

    /** What the rooms count by themselves, by the measure's key, whether it stands or not. */
    public Map<String, KnownFigure> countedByRooms(FiscalYear year) {
        return known(year).counted();
    }

    /** What was typed in, by the measure's key, whether it stands or not; it names people. */
    public Map<String, EnteredFigure> entered(FiscalYear year) {
        return typedIn.get(year, lists::entered);
    }

    private Known known(FiscalYear year) {
        return years.get(year, this::count);
    }

    private Known count(FiscalYear year) {
        YearFigureLists all = lists.of(year);
        return new Known(byMeasure(all.standing()), byMeasure(all.counted()));
    }

    private static Map<String, KnownFigure> byMeasure(List<Figure> figures) {
        return figures.stream()
                .collect(Collectors.toUnmodifiableMap(Figure::measure, KnownFigures::known));
    }

    /** Whoever has changed them sees it at once, in this process. */
    void recount(@Observes(during = TransactionPhase.AFTER_SUCCESS) FiguresChanged changed) {
        years.invalidate(changed.year());
        typedIn.invalidate(changed.year());
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
