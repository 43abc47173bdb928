package khlang.training.measure;

import java.util.List;
import java.util.Set;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;

/**
 * M19, results of work recorded after trainings, and the share of them in which what was learnt is
 * used, in percent; from records.
 *
 * <p>{@code count(follow_up)} by the day on which it was answered; {@code 100 * applied in (yes,
 * partly) / follow-ups}.
 */
final class FollowUpsDone implements TrainingMeasure {

    @Override
    public String key() {
        return "M19";
    }

    @Override
    public Provenance provenance() {
        return Provenance.RECORDS;
    }

    @Override
    public Set<Source> sources() {
        return Set.of(Source.FOLLOW_UPS);
    }

    @Override
    public List<FigurePart> count(TrainingYear year) {
        List<DoneFollowUp> done =
                year.followUps().stream()
                        .filter(one -> one.countsIn(year.year(), year.today()))
                        .toList();
        return List.of(
                FigurePart.count("results", done.stream().map(one -> one.entry(true)).toList()),
                FigurePart.share(
                        "used", done.stream().map(one -> one.entry(one.isUsed())).toList()));
    }
}
