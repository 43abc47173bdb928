package khlang.plan;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.database.TableChanges;
import khlang.database.TableWrites;
import khlang.figures.Figure;
import khlang.figures.Figures;
import khlang.plan.EnteredFigures.EnteredFigure;

/**
 * Asks all rooms for their figures, and for what people have typed in; it asks nobody's rights. A
 * room is asked again only when something has changed of what it counts. A transaction that is
 * under way counts for itself: it must see what it has changed.
 */
@ApplicationScoped
class FigureLists {

    /** Lines of lists, some 450 bytes each: four years of an office of fifty divisions. */
    private static final long MOST_ENTRIES = 150_000;

    private static final int MOST_SUMS = 500;

    @Inject @Any Instance<Figures> rooms;
    @Inject Instance<EnteredFigures> entering;
    @Inject TableChanges changes;
    @Inject TableWrites writes;
    @Inject Clock clock;

    private KeptCounts<List<Figure>> lists;
    private KeptCounts<Map<String, EnteredFigure>> typedIn;
    private KeptCounts<Map<String, KnownFigure>> sums;

    @PostConstruct
    void keepNothing() {
        lists = new KeptCounts<>(changes, clock, MOST_ENTRIES, FigureLists::size);
        typedIn =
                new KeptCounts<>(
                        changes,
                        clock,
                        MOST_ENTRIES,
                        those -> size(those.values().stream().map(EnteredFigure::figure).toList()));
        sums = new KeptCounts<>(changes, clock, MOST_SUMS, those -> 1);
    }

    /** What is empty is kept, too. */
    private static int size(Collection<Figure> figures) {
        return 1
                + figures.stream()
                        .flatMap(one -> one.parts().stream())
                        .mapToInt(part -> part.entries().size())
                        .sum();
    }

    YearFigureLists of(FiscalYear year) {
        return new YearFigureLists(
                rooms.handlesStream().flatMap(room -> figures(room, year).stream()).toList(),
                entered(year));
    }

    /** Of some measures only; no room is asked that has none of them. */
    YearFigureLists of(FiscalYear year, Set<String> wanted) {
        Map<String, EnteredFigure> entered = entered(year);
        entered.keySet().retainAll(wanted);
        return new YearFigureLists(counted(year, wanted), entered);
    }

    Map<String, EnteredFigure> entered(FiscalYear year) {
        Map<String, EnteredFigure> entered = new HashMap<>();
        entering.handlesStream()
                .forEach(
                        room ->
                                entered.putAll(
                                        kept(typedIn, room, year, () -> room.get().entered(year))));
        return entered;
    }

    /** What the rooms count for some measures; those that none counts are missing. */
    List<Figure> counted(FiscalYear year, Set<String> wanted) {
        if (writes.isInTransaction()) {
            return rooms.stream().flatMap(room -> room.figures(year, wanted).stream()).toList();
        }
        return rooms.handlesStream()
                .filter(room -> room.get().hasAny(wanted))
                .flatMap(room -> figures(room, year).stream())
                .filter(one -> wanted.contains(one.measure()))
                .toList();
    }

    /** What everybody may know of what the rooms count, by the measure's key. */
    Map<String, KnownFigure> sums(FiscalYear year) {
        Map<String, KnownFigure> all = new HashMap<>();
        rooms.handlesStream()
                .forEach(
                        room ->
                                all.putAll(
                                        kept(sums, room, year, () -> sumsOf(figures(room, year)))));
        return all;
    }

    private static Map<String, KnownFigure> sumsOf(List<Figure> figures) {
        return figures.stream()
                .collect(Collectors.toUnmodifiableMap(Figure::measure, KnownFigures::known));
    }

    private List<Figure> figures(Instance.Handle<Figures> room, FiscalYear year) {
        return kept(lists, room, year, () -> List.copyOf(room.get().figures(year)));
    }

    private <T> T kept(
            KeptCounts<T> counts, Instance.Handle<?> room, FiscalYear year, Supplier<T> counting) {
        return writes.isInTransaction()
                ? counting.get()
                : counts.of(room.getBean().getBeanClass(), year, counting);
    }
}
