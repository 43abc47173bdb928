package khlang.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import khlang.figures.Provenance;
import khlang.figures.Reading;
import khlang.figures.Tally;
import khlang.plan.KnownFigure;

/**
 * All numbers of a yearly report, as they were on a day. It is kept as it stands here: what it is
 * made of never gets other names.
 *
 * @param asOf the day
 * @param numbers in the order of the measures' keys, the number that the plan asks for first
 * @param silent the names of the divisions that have recorded nothing for a measure, by its key;
 *     measures without such divisions are missing
 */
public record YearFigures(
        LocalDate asOf, List<FixedNumber> numbers, Map<String, List<String>> silent) {

    /** Lists are copied, maps in the order of their keys; what is missing is empty. */
    public YearFigures {
        Objects.requireNonNull(asOf, "asOf");
        numbers = numbers == null ? List.of() : List.copyOf(numbers);
        silent = Collections.unmodifiableMap(silent == null ? Map.of() : new TreeMap<>(silent));
    }

    /**
     * One number.
     *
     * @param measure its key
     * @param part which of the measure's numbers it is
     * @param share whether it is a percentage, of {@code all}
     * @param reported whether anything was known; null in reports that are older than this word
     * @param verdict whether it says that something is there, or that it is not
     * @param months from October on; empty where it is not told by month
     */
    public record FixedNumber(
            String measure,
            Provenance provenance,
            String part,
            boolean share,
            Boolean reported,
            long counted,
            long all,
            List<Long> months,
            boolean verdict) {

        /** The months are copied; none are an empty list. */
        public FixedNumber {
            reported = reported == null ? all > 0 : reported;
            months = months == null ? List.of() : List.copyOf(months);
        }

        private Reading reading() {
            if (verdict) {
                return Reading.VERDICT;
            }
            return share ? Reading.SHARE : Reading.COUNT;
        }
    }

    /** The numbers as they are now. */
    static YearFigures of(
            LocalDate day, Collection<KnownFigure> figures, Map<String, List<String>> silent) {
        var numbers = new ArrayList<FixedNumber>();
        new TreeMap<>(byKey(figures))
                .values()
                .forEach(
                        figure -> figure.parts().forEach(part -> numbers.add(fixed(figure, part))));
        return new YearFigures(day, numbers, silent);
    }

    private static Map<String, KnownFigure> byKey(Collection<KnownFigure> figures) {
        Map<String, KnownFigure> found = new LinkedHashMap<>();
        figures.forEach(one -> found.put(one.measure(), one));
        return found;
    }

    private static FixedNumber fixed(KnownFigure figure, KnownFigure.Part part) {
        return new FixedNumber(
                figure.measure(),
                figure.provenance(),
                part.key(),
                part.isShare(),
                part.isReported(),
                part.tally().counted(),
                part.tally().all(),
                part.months(),
                part.reading() == Reading.VERDICT);
    }

    /** The same with a measure counted anew. */
    YearFigures with(KnownFigure figure) {
        Map<String, KnownFigure> all = byMeasure();
        all.put(figure.measure(), figure);
        return of(asOf, all.values(), silent);
    }

    /** The figures by their measures' keys. */
    public Map<String, KnownFigure> byMeasure() {
        Map<String, List<FixedNumber>> groups = new LinkedHashMap<>();
        numbers.forEach(
                one -> groups.computeIfAbsent(one.measure(), none -> new ArrayList<>()).add(one));
        Map<String, KnownFigure> found = new LinkedHashMap<>();
        groups.forEach(
                (measure, those) ->
                        found.put(
                                measure,
                                new KnownFigure(
                                        measure,
                                        those.getFirst().provenance(),
                                        those.stream().map(YearFigures::part).toList())));
        return found;
    }

    private static KnownFigure.Part part(FixedNumber one) {
        return new KnownFigure.Part(
                one.part(),
                one.reading(),
                one.reported(),
                new Tally(one.counted(), one.all()),
                one.months());
    }
}
