package khlang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khlang.calendar.FiscalYear;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.Figures;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.RightMissingException;
import khlang.rights.Rights;
import khlang.rights.Role;
import khlang.rights.Subject;

/**
 * The measures of the plan that the rooms of this portal count, as much of them as the one who asks
 * may see: heads what their divisions have done, those who see all evidence everything.
 */
@ApplicationScoped
public class Measures {

    @Inject @Any Instance<Figures> rooms;
    @Inject CurrentReader reader;
    @Inject Rights rights;

    /**
     * All of a year, in the order of their keys, the committee's own after all others.
     *
     * @throws RightMissingException when the asker may see none
     */
    public List<Figure> seen(FiscalYear year) {
        requireSome();
        return rooms.stream()
                .flatMap(room -> room.figures(year).stream())
                .sorted(
                        Comparator.comparing((Figure one) -> PlanMeasure.isOwnKey(one.measure()))
                                .thenComparing(Figure::measure))
                .map(this::seenOf)
                .toList();
    }

    /**
     * One of a year.
     *
     * @return empty when no room counts it
     * @throws RightMissingException when the asker may see none
     */
    public Optional<Figure> seen(FiscalYear year, String measure) {
        requireSome();
        return rooms.stream()
                .map(room -> room.figure(year, measure))
                .flatMap(Optional::stream)
                .findAny()
                .map(this::seenOf);
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

    private Figure seenOf(Figure figure) {
        if (seesAll()) {
            return figure;
        }
        Set<String> own = divisions();
        return figure.only(entry -> isOf(entry, own));
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
