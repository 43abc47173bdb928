package khlang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.calendar.FiscalYear;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.plan.EnteredFigures.EnteredFigure;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.RightMissingException;
import khlang.rights.Rights;
import khlang.rights.Role;
import khlang.rights.Subject;

/**
 * The measures of the plan that the rooms of this portal count or people have typed in, as much of
 * them as the one who asks may see: heads what their divisions have done, those who see all
 * evidence everything.
 */
@ApplicationScoped
public class Measures {

    @Inject FigureLists lists;
    @Inject CurrentReader reader;
    @Inject Rights rights;

    /**
     * All of a year, in the order of their keys, the committee's own after all others.
     *
     * @throws RightMissingException when the asker may see none
     */
    public List<Figure> seen(FiscalYear year) {
        requireSome();
        YearFigureLists all = lists.of(year);
        return all.standing().stream()
                .sorted(
                        Comparator.comparing((Figure one) -> PlanMeasure.isOwnKey(one.measure()))
                                .thenComparing(Figure::measure))
                .map(one -> seenOf(one, all.entered()))
                .toList();
    }

    /**
     * One of a year.
     *
     * @return empty when nobody knows anything of it
     * @throws RightMissingException when the asker may see none
     */
    public Optional<Figure> seen(FiscalYear year, String measure) {
        return Optional.ofNullable(seen(year, Set.of(measure)).get(measure));
    }

    /**
     * Some of a year: each room is asked once, whatever it counts for them.
     *
     * @return by their keys; those of which nobody knows anything are missing
     * @throws RightMissingException when the asker may see none
     */
    public Map<String, Figure> seen(FiscalYear year, Set<String> wanted) {
        requireSome();
        YearFigureLists some = lists.of(year, wanted);
        return some.standing().stream()
                .collect(Collectors.toMap(Figure::measure, one -> seenOf(one, some.entered())));
    }

    /**
     * What a room counts for one of them, although something that was typed in stands.
     *
     * @throws RightMissingException when the asker may see none
     */
    public Optional<Figure> counted(FiscalYear year, String measure) {
        requireSome();
        return lists.counted(year, Set.of(measure)).stream()
                .findAny()
                .map(one -> seenOf(one, Map.of()));
    }

    /** Whether the one who asks sees more than divisions of their own. */
    public boolean seesAll() {
        return rights.allows(Right.SEE_EVIDENCE);
    }

    private void requireSome() {
        if (!seesAll() && divisions().isEmpty()) {
            throw new RightMissingException(Right.SEE_EVIDENCE, Subject.PORTAL);
        }
    }

    /** What was typed in for the whole office is of no division, and no division's secret. */
    private Figure seenOf(Figure figure, Map<String, EnteredFigure> entered) {
        if (seesAll()) {
            return figure;
        }
        boolean isEntered =
                Optional.ofNullable(entered.get(figure.measure()))
                        .filter(one -> one.figure().equals(figure))
                        .isPresent();
        Set<String> own = divisions();
        return figure.only(
                entry ->
                        isOf(entry, own)
                                || (isEntered && !entry.facets().containsKey(Facet.DIVISION)));
    }

    private Set<String> divisions() {
        return reader.actor().divisions(Role.HEAD);
    }

    /** What is of no division at all is of none of theirs. */
    private static boolean isOf(Entry entry, Set<String> divisions) {
        String division = entry.facets().get(Facet.DIVISION);
        return division != null && divisions.contains(division);
    }
}
