package khlang.training.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;

/**
 * M13, training report rate, and that on time, in percent; from records.
 *
 * <p>{@code 100 * participations with an accepted report (own or shared) / participations of M02
 * whose due date <= as-of date}; on time uses {@code submitted_on <= due_on}, and the first time
 * that a report was sent in counts, however often it came back. A report that is accepted before it
 * is due counts at once, above the line and below.
 */
final class ReportRate implements TrainingMeasure {

    @Override
    public String key() {
        return "M13";
    }

    @Override
    public Provenance provenance() {
        return Provenance.RECORDS;
    }

    @Override
    public boolean asksDivisions() {
        return false;
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.PARTICIPATIONS);
    }

    @Override
    public List<FigurePart> count(TrainingYear year) {
        LocalDate today = year.today();
        return List.of(
                share("sent", year, one -> one.isAccepted(today)),
                share("onTime", year, one -> one.isOnTime(today)));
    }

    private static FigurePart share(
            String key, TrainingYear year, Predicate<Participation> counted) {
        LocalDate today = year.today();
        return FigurePart.share(
                key,
                year.developments()
                        .filter(one -> !one.dueOn().isAfter(today) || one.isAccepted(today))
                        .map(one -> one.entry("part:" + one.id(), counted.test(one), year.year()))
                        .toList());
    }
}
