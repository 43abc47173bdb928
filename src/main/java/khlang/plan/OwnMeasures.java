package khlang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.figures.Entry;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Figures;
import khlang.figures.Provenance;

/** Counts the measures of the committee's own, as the year's plan defines them. */
@ApplicationScoped
public class OwnMeasures implements Figures {

    /** What the one number of such a measure is called. */
    static final String PART = "count";

    @Inject Plans plans;
    @Inject CountedRooms rooms;
    @Inject Clock clock;

    /** Those of all years: a year has those that its own plan defines. */
    @Override
    public List<String> measures() {
        return plans.years().stream()
                .flatMap(this::inUse)
                .map(PlanMeasure::id)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public boolean hasAny(Set<String> wanted) {
        return wanted.stream().anyMatch(PlanMeasure::isOwnKey);
    }

    @Override
    public List<Figure> figures(FiscalYear year) {
        return figures(inUse(year).toList(), year);
    }

    @Override
    public List<Figure> figures(FiscalYear year, Set<String> wanted) {
        return hasAny(wanted)
                ? figures(inUse(year).filter(one -> wanted.contains(one.id())).toList(), year)
                : List.of();
    }

    private Stream<PlanMeasure> inUse(FiscalYear year) {
        return plans.of(year).stream()
                .flatMap(plan -> plan.ownMeasures().stream())
                .filter(PlanMeasure::counts);
    }

    /** What a measure says of a year. */
    Figure figure(PlanMeasure measure, FiscalYear year) {
        return figures(List.of(measure), year).getFirst();
    }

    private List<Figure> figures(List<PlanMeasure> own, FiscalYear year) {
        Map<String, List<Entry>> entries = rooms.entries(own, year);
        LocalDate today = LocalDate.now(clock);
        return own.stream()
                .map(one -> figure(one, year, today, entries.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private static Figure figure(
            PlanMeasure one, FiscalYear year, LocalDate today, List<Entry> entries) {
        Provenance provenance = provenance(one.source());
        return new Figure(
                one.id(),
                provenance,
                provenance == Provenance.RECORDS && !one.asksOneDivision(),
                year,
                today,
                List.of(FigurePart.count(PART, entries)));
    }

    private static Provenance provenance(String source) {
        return PlanMeasure.AUTOMATIC.equals(source) ? Provenance.AUTOMATIC : Provenance.RECORDS;
    }
}
