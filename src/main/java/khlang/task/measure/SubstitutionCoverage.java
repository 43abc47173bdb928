package khlang.task.measure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.figures.Entry;
import khlang.figures.Facet;
import khlang.figures.Figure;
import khlang.figures.FigurePart;
import khlang.figures.Provenance;
import khlang.language.Sentences;
import khlang.task.Ability;
import khlang.task.Gap;
import khlang.task.Level;

/**
 * M16, the share of tasks that somebody else can do; from records.
 *
 * <p>{@code 100 * tasks having >= 1 active substitute (person != owner) with level = 3 confirmed
 * within 365 days, and a published manual / active tasks}, on the last day of the year, or today
 * while it runs. The list names tasks, not people.
 */
final class SubstitutionCoverage {

    static final String KEY = "M16";

    private static final Sentences WORDS = new Sentences("khlang.task.measure");

    private SubstitutionCoverage() {}

    /** What it says of a year. */
    static Figure figure(TaskYear year) {
        return new Figure(
                KEY,
                Provenance.RECORDS,
                year.year(),
                year.day().orElse(year.today()),
                List.of(FigurePart.share("covered", entries(year))));
    }

    private static List<Entry> entries(TaskYear year) {
        return year.day()
                .map(
                        day ->
                                year.tasks().stream()
                                        .filter(one -> one.isActiveOn(day))
                                        .map(one -> entry(one, day, year.published()))
                                        .toList())
                .orElse(List.of());
    }

    private static Entry entry(KnownTask task, LocalDate day, Set<String> published) {
        KnownTask.Holding held = task.heldOn(day);
        List<Ability> abilities = task.abilities(day);
        Set<Gap> gaps = Gap.of(published.contains(held.manual()), abilities, day);
        String status =
                gaps.isEmpty()
                        ? WORDS.say("covered")
                        : gaps.stream().map(Gap::label).collect(Collectors.joining(" · "));
        Map<Facet, String> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.DIVISION, held.division());
        facets.put(Facet.STATUS, status);
        facets.put(
                Facet.LEVEL,
                abilities.stream()
                        .map(one -> one.on(day))
                        .max(Comparator.naturalOrder())
                        .orElse(Level.NONE)
                        .label());
        return new Entry(
                "task:" + task.id(),
                gaps.isEmpty(),
                task.title(),
                status,
                null,
                "/tasks/" + task.id(),
                facets);
    }
}
