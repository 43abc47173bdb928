package khlang.plan;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Figures;
import khlang.figures.Tally;

/**
 * The numbers of a year's measures as everybody may know them: sums of the whole office, without
 * the lists that name people. They are counted once a minute at most, however many ask.
 */
@ApplicationScoped
public class KnownFigures {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int YEARS = 20;
    private static final Tally NONE = new Tally(0, 0);

    @Inject @Any Instance<Figures> rooms;
    @Inject Instance<ClosedYears> closing;

    private final Cache<FiscalYear, Map<String, KnownFigure>> years =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(YEARS).build();

    /**
     * By the measure's key; measures that no room counts are missing. Those of a closed year are
     * the ones that were handed over.
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
        return closed.map(ClosedYears.ClosedYear::figures)
                .orElseGet(() -> years.get(year, this::count));
    }

    /** The year as it was handed over; none while it is open. */
    public Optional<ClosedYears.ClosedYear> closed(FiscalYear year) {
        return closing.stream().flatMap(one -> one.closed(year).stream()).findAny();
    }

    private Map<String, KnownFigure> count(FiscalYear year) {
        return counted(year).stream()
                .map(KnownFigures::known)
                .collect(Collectors.toUnmodifiableMap(KnownFigure::measure, Function.identity()));
    }

    /** Counts a year anew when it is asked for next, because it is to have other measures. */
    public void forget(FiscalYear year) {
        years.invalidate(year);
    }

    /** All measures counted this moment, whether the year is closed or not; they name people. */
    public List<Figure> counted(FiscalYear year) {
        return rooms.stream().flatMap(room -> room.figures(year).stream()).toList();
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
                part.tally(),
                months.isEmpty()
                        ? List.of()
                        : year.months().stream()
                                .map(month -> months.getOrDefault(month.toString(), NONE).counted())
                                .toList());
    }
}
