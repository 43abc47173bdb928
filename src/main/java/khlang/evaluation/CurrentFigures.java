package khlang.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import khlang.calendar.FiscalYear;
import khlang.figures.Figure;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.plan.KnownFigure;
import khlang.plan.KnownFigures;

/**
 * The figures of a year as they are counted now, and who has not recorded anything for those that
 * people record (domain §1.5, rule 8): a division without records is named, never a zero.
 */
@ApplicationScoped
class CurrentFigures {

    @Inject KnownFigures known;
    @Inject Organization organization;
    @Inject Clock clock;

    /** As of now, or as of the year's last day when that is over. */
    YearFigures of(FiscalYear year) {
        List<Figure> figures = known.counted(year);
        return YearFigures.of(
                year.upTo(LocalDate.now(clock)),
                figures.stream().map(KnownFigures::known).toList(),
                silent(year, figures));
    }

    /** One of them as it is counted now; empty when nobody knows anything of it. */
    Optional<KnownFigure> of(FiscalYear year, String measure) {
        return known.counted(year, Set.of(measure)).stream().map(KnownFigures::known).findAny();
    }

    private Map<String, List<String>> silent(FiscalYear year, List<Figure> figures) {
        var names = new TreeMap<String, List<String>>();
        silentDivisions(year, figures)
                .forEach(
                        (measure, divisions) ->
                                names.put(
                                        measure, divisions.stream().map(Division::name).toList()));
        return names;
    }

    /**
     * The divisions that have recorded nothing for a measure, by its key; the caller's to change.
     */
    Map<String, List<Division>> silent(FiscalYear year) {
        return silentDivisions(year, known.counted(year));
    }

    private Map<String, List<Division>> silentDivisions(FiscalYear year, List<Figure> figures) {
        List<Division> divisions = organization.namedDivisions(year);
        var silent = new TreeMap<String, List<Division>>();
        for (Figure figure : figures) {
            if (figure.asksDivisions()) {
                Set<String> heard = figure.recordedBy();
                List<Division> missing =
                        divisions.stream().filter(one -> !heard.contains(one.slug())).toList();
                if (!missing.isEmpty()) {
                    silent.put(figure.measure(), missing);
                }
            }
        }
        return silent;
    }
}
