package khlang.training.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

/** Counts the measures of the training register. */
@ApplicationScoped
@Transactional
public class TrainingFigures implements Figures {

    /** All of them, in the order of their keys. */
    static final List<TrainingMeasure> MEASURES =
            List.of(
                    new StaffDeveloped(),
                    new TimesOfDevelopment(),
                    new ShareOfStaff(),
                    new ReportsMade(),
                    new ReportRate(),
                    new FollowUpsDone(),
                    new StudyVisitRecords());

    @Inject TrainingYears years;
    @Inject CurrentReader reader;
    @Inject Rights rights;

    @Override
    public List<Figure> figures(FiscalYear year) {
        TrainingYear known = load(year, MEASURES);
        return MEASURES.stream().map(one -> one.figure(known)).toList();
    }

    /**
     * As much of them as the one who asks may see: heads what their divisions have done, those who
     * see all evidence everything.
     */
    public List<Figure> seen(FiscalYear year) {
        return seen(year, MEASURES).toList();
    }

    /** As {@link #seen(FiscalYear)}, one of them; empty when there is no such measure here. */
    public Optional<Figure> seen(FiscalYear year, String measure) {
        return seen(year, MEASURES.stream().filter(one -> one.key().equals(measure)).toList())
                .findAny();
    }

    private Stream<Figure> seen(FiscalYear year, List<TrainingMeasure> measures) {
        Set<String> divisions = reader.actor().divisions(Role.HEAD);
        boolean all = seesAll();
        if (!all && divisions.isEmpty()) {
            throw new RightMissingException(Right.SEE_EVIDENCE, Subject.PORTAL);
        }
        if (measures.isEmpty()) {
            return Stream.empty();
        }
        TrainingYear known = load(year, measures);
        return measures.stream()
                .map(one -> one.figure(known))
                .map(figure -> all ? figure : figure.only(one -> isOf(one, divisions)));
    }

    private static boolean isOf(Entry entry, Set<String> divisions) {
        return divisions.contains(entry.facets().get(Facet.DIVISION));
    }

    /** Whether the one who asks sees more than divisions of their own. */
    public boolean seesAll() {
        return rights.allows(Right.SEE_EVIDENCE);
    }

    private TrainingYear load(FiscalYear year, List<TrainingMeasure> measures) {
        Set<Source> sources = EnumSet.noneOf(Source.class);
        measures.forEach(one -> sources.addAll(one.sources()));
        return years.load(year, sources);
    }
}
