package khlang.evaluation.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.evaluation.Recommendation;
import khlang.plan.KnownFigure;
import khlang.plan.PlanRow;
import khlang.plan.PlanTable;
import khlang.plan.RowStatus;
import khlang.plan.web.PlanPage;
import khlang.web.Page;

/**
 * A year's plan for the wall of a meeting room, one row a slide.
 *
 * @param plan the year with its figures
 * @param before the figures of the year before, by the measure's key
 * @param silent the names of the divisions that have recorded nothing, by the measure's key; empty
 *     for whoever may not know
 * @param recommendations of the year and what is left of earlier ones; empty for the public
 * @param today in Bangkok
 */
public record PresentPage(
        PlanPage plan,
        Map<String, KnownFigure> before,
        Map<String, List<String>> silent,
        List<Recommendation> recommendations,
        LocalDate today)
        implements Page {

    /** So many recommendations stand on one slide, so that the last row of chairs can read them. */
    private static final int A_SLIDE = 4;

    /**
     * A slide.
     *
     * @param id its name within the page
     * @param row of the plan; empty on slides that show none
     * @param recommendations on it
     */
    public record Slide(String id, Optional<PlanRow> row, List<Recommendation> recommendations) {

        private static Slide of(String id) {
            return new Slide(id, Optional.empty(), List.of());
        }
    }

    /** Tables and lists are copied. */
    public PresentPage {
        before = Map.copyOf(before);
        silent = Map.copyOf(silent);
        recommendations = List.copyOf(recommendations);
    }

    /** All slides: the title, the sum of it, the rows, and what is recommended. */
    public List<Slide> slides() {
        var slides = new ArrayList<Slide>();
        slides.add(Slide.of("title"));
        slides.add(Slide.of("summary"));
        plan.plan()
                .rows()
                .forEach(row -> slides.add(new Slide(row.id(), Optional.of(row), List.of())));
        for (int first = 0; first < recommendations.size(); first += A_SLIDE) {
            int end = Math.min(first + A_SLIDE, recommendations.size());
            slides.add(
                    new Slide(
                            "recommendations" + (first / A_SLIDE + 1),
                            Optional.empty(),
                            recommendations.subList(first, end)));
        }
        return slides;
    }

    /** The table in which a row stands. */
    public PlanTable table(PlanRow row) {
        return plan.plan().tableOf(row.id()).orElseThrow();
    }

    /** A number that stands small on a slide: its name, and its value with the unit. */
    public record SmallNumber(String name, String value) {}

    /**
     * What stands small on a row's slide: the first number of each measure but the one that stands
     * large, and all others that are more than nothing.
     */
    public List<SmallNumber> more(PlanRow row) {
        return plan.of(row).stream().flatMap(this::numbers).skip(1).toList();
    }

    private Stream<SmallNumber> numbers(KnownFigure figure) {
        return Stream.concat(figure.parts().stream().limit(1), plan.more(figure).stream())
                .map(part -> new SmallNumber(plan.name(figure, part), plan.value(figure, part)));
    }

    /** How many rows are how far. */
    public Map<RowStatus, Long> statuses() {
        return plan.plan()
                .rows()
                .collect(Collectors.groupingBy(plan::status, TreeMap::new, Collectors.counting()));
    }

    /** The divisions that have recorded nothing for any one of a row's measures. */
    public List<String> silent(PlanRow row) {
        return row.measures().stream()
                .flatMap(measure -> silent.getOrDefault(measure, List.of()).stream())
                .distinct()
                .toList();
    }

    @Override
    public String template() {
        return "evaluation/present.jte";
    }
}
