package khlang.training.measure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;

/**
 * M03, share of staff developed, in percent; from records.
 *
 * <p>{@code 100 * M01 (restricted to counted staff types) / count(distinct persons counted on any
 * day of the FY)}; of a running year, on any day until today. Only those above the line count who
 * are below it, so that a wrong first day of work makes no share above a hundred. Everybody stands
 * in one division: that in which they were trained last in the year, else their present one, for
 * earlier ones are not kept.
 */
final class ShareOfStaff implements TrainingMeasure {

    @Override
    public String key() {
        return "M03";
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
        Map<Long, Participation> latest = new HashMap<>();
        year.developments()
                .forEach(one -> latest.merge(one.person(), one, (a, b) -> isLater(a, b) ? a : b));
        return List.of(
                FigurePart.share(
                        "share",
                        year.members().stream()
                                .filter(
                                        one ->
                                                one.isCountedIn(
                                                        year.year().firstDay(), year.lastDay()))
                                .map(one -> entry(one, latest.get(one.person())))
                                .toList()));
    }

    private static boolean isLater(Participation a, Participation b) {
        int days = a.course().lastDay().compareTo(b.course().lastDay());
        return days == 0 ? a.id() > b.id() : days > 0;
    }

    /**
     * @param trained the latest training; null when there was none
     */
    private static Entry entry(Member member, Participation trained) {
        boolean counted = trained != null;
        return new Entry(
                "person:" + member.person(),
                counted,
                member.name(),
                counted ? trained.course().name() : "",
                counted ? trained.course().lastDay() : null,
                counted ? trained.course().address() : "",
                Map.of(
                        Facet.DIVISION,
                        counted ? trained.division() : member.division(),
                        Facet.STAFF_TYPE,
                        member.staffType()));
    }
}
