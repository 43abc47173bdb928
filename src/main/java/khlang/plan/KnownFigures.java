package khlang.plan;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Figures;

/**
 * The numbers of a year's measures as everybody may know them: sums of the whole office, without
 * the lists that name people. They are counted once a minute at most, however many ask.
 */
@ApplicationScoped
public class KnownFigures {

    private static final Duration KEPT = Duration.ofMinutes(1);
    private static final int YEARS = 20;

    @Inject @Any Instance<Figures> rooms;

    private final LoadingCache<FiscalYear, Map<String, KnownFigure>> years =
            Caffeine.newBuilder().expireAfterWrite(KEPT).maximumSize(YEARS).build(this::count);

    /** By the measure's key; measures that no room counts are missing. */
    public Map<String, KnownFigure> of(FiscalYear year) {
        return years.get(year);
    }

    private Map<String, KnownFigure> count(FiscalYear year) {
        return rooms.stream()
                .flatMap(room -> room.figures(year).stream())
                .map(KnownFigures::known)
                .collect(Collectors.toUnmodifiableMap(KnownFigure::measure, Function.identity()));
    }

    private static KnownFigure known(Figure figure) {
        List<KnownFigure.Part> parts = figure.parts().stream().map(KnownFigures::known).toList();
        return new KnownFigure(figure.measure(), figure.provenance(), parts);
    }

    private static KnownFigure.Part known(FigurePart part) {
        return new KnownFigure.Part(part.key(), part.isShare(), part.tally());
    }
}
