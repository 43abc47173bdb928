package khlang.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.language.Sentences;

/**
 * The plan of a fiscal year in the words that were signed. What stands in the plan is never
 * corrected; what is counted for it is the committee's own to say.
 *
 * @param fiscalYear Buddhist
 * @param document the slug of the full text; null when it is not in the library
 * @param steps of the knowledge process, in their order
 * @param changes the elements of change management, in their order
 * @param measures how what is counted is counted, as the plan's file explains it
 */
public record ActionPlan(
        String title,
        int fiscalYear,
        String organization,
        String document,
        Period period,
        List<LegalBasis> legalBasis,
        List<Item> focusAreas,
        List<Item> desiredStates,
        List<Item> successFactors,
        List<Item> policies,
        List<Step> steps,
        List<Step> changes,
        List<PlanTable> tables,
        List<PlanMeasure> measures) {

    private static final Sentences MEASURES = new Sentences("khlang.plan.measures");

    /** Lists that are missing are empty; nothing else is made up. */
    public ActionPlan {
        legalBasis = orNone(legalBasis);
        focusAreas = orNone(focusAreas);
        desiredStates = orNone(desiredStates);
        successFactors = orNone(successFactors);
        policies = orNone(policies);
        steps = orNone(steps);
        changes = orNone(changes);
        tables = orNone(tables);
        measures = orNone(measures);
    }

    /** From the first to the last day. */
    public record Period(LocalDate start, LocalDate end) {}

    /** What the plan rests on. */
    public record LegalBasis(String name, String section) {}

    /** A numbered sentence. */
    public record Item(String id, String text) {}

    /** A step of the knowledge process or an element of change, as the plan calls it. */
    public record Step(String id, String name) {}

    static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /**
     * The same plan with a row in a table of it, instead of the one with its id if there is one.
     *
     * @param after the id of the row behind which it stands; empty for the first place
     */
    ActionPlan with(String table, PlanRow row, String after) {
        return each(table, one -> one.with(row, after));
    }

    /** The same plan without a row. */
    public ActionPlan without(String row) {
        return tableOf(row).map(table -> each(table.id(), one -> one.without(row))).orElse(this);
    }

    private ActionPlan each(String table, UnaryOperator<PlanTable> made) {
        return of(
                fiscalYear,
                document,
                period,
                tables.stream().map(one -> one.id().equals(table) ? made.apply(one) : one).toList(),
                measures);
    }

    private ActionPlan each(UnaryOperator<PlanRow> made) {
        return of(
                fiscalYear,
                document,
                period,
                tables.stream().map(table -> table.each(made)).toList(),
                measures);
    }

    /** The same plan with a measure in the place of the one with its key, or after all others. */
    ActionPlan with(PlanMeasure measure) {
        List<PlanMeasure> with = new ArrayList<>(measures);
        with.replaceAll(one -> one.id().equals(measure.id()) ? measure : one);
        if (!with.contains(measure)) {
            with.add(measure);
        }
        return of(fiscalYear, document, period, tables, with);
    }

    /**
     * The same plan with other words around its rows. Sentences are numbered anew; what a table
     * serves that is no more, it serves no more.
     */
    ActionPlan with(PlanHeadDraft head) {
        List<Item> areas = items("FA", head.focusAreas());
        List<Item> states = items("DS", head.desiredStates());
        Set<String> known =
                Stream.of(areas, states)
                        .flatMap(List::stream)
                        .map(Item::id)
                        .collect(Collectors.toSet());
        return new ActionPlan(
                head.title(),
                fiscalYear,
                organization,
                document,
                period,
                legalBasis,
                areas,
                states,
                items("SF", head.successFactors()),
                items("P", head.policies()),
                steps,
                changes,
                tables.stream().map(one -> one.with(head.tables().get(one.id()), known)).toList(),
                measures);
    }

    private static List<Item> items(String prefix, String typed) {
        List<String> lines = PlanRowDraft.lines(typed);
        return IntStream.range(0, lines.size())
                .mapToObj(number -> new Item(prefix + (number + 1), lines.get(number)))
                .toList();
    }

    /** The same plan with rows that a measure is counted for no more. */
    ActionPlan withoutInRows(String measure) {
        return each(row -> row.without(measure));
    }

    /** The measures that can be counted for rows. */
    public List<PlanMeasure> countable() {
        return measures.stream().filter(PlanMeasure::counts).toList();
    }

    /** What a measure is called: as its room calls it, else as the plan explains it. */
    public String measureName(String key) {
        return MEASURES.find(key + ".name")
                .or(
                        () ->
                                measures.stream()
                                        .filter(one -> one.id().equals(key))
                                        .map(PlanMeasure::name)
                                        .findAny())
                .orElse(key);
    }

    /** The keys of all measures that are counted for a row. */
    public Set<String> measuresInRows() {
        return rows().flatMap(row -> row.measures().stream()).collect(Collectors.toSet());
    }

    /** The measures that the committee has defined itself, retired ones included. */
    public List<PlanMeasure> ownMeasures() {
        return measures.stream().filter(PlanMeasure::definedHere).toList();
    }

    /** One of {@link #ownMeasures} by its key. */
    public Optional<PlanMeasure> measure(String own) {
        return ownMeasures().stream().filter(one -> one.id().equals(own)).findAny();
    }

    /** The same plan for another year, which has no full text in the library yet. */
    ActionPlan in(FiscalYear year) {
        return of(
                year.buddhistYear(),
                null,
                new Period(year.firstDay(), year.lastDay()),
                each(row -> row.moved(year(), year)).tables(),
                countable());
    }

    /** The same plan under another title. */
    ActionPlan titled(String other) {
        return of(other, fiscalYear, document, period, tables, measures);
    }

    private ActionPlan of(
            int year, String text, Period time, List<PlanTable> with, List<PlanMeasure> counted) {
        return of(title, year, text, time, with, counted);
    }

    private ActionPlan of(
            String name,
            int year,
            String text,
            Period time,
            List<PlanTable> with,
            List<PlanMeasure> counted) {
        return new ActionPlan(
                name,
                year,
                organization,
                text,
                time,
                legalBasis,
                focusAreas,
                desiredStates,
                successFactors,
                policies,
                steps,
                changes,
                with,
                counted);
    }

    /** Its year. */
    public FiscalYear year() {
        return new FiscalYear(fiscalYear);
    }

    /** All rows of all tables, in their order. */
    public Stream<PlanRow> rows() {
        return tables.stream().flatMap(table -> table.rows().stream());
    }

    /** One of them; empty for an unknown one. */
    public Optional<PlanRow> row(String id) {
        return rows().filter(one -> one.id().equals(id)).findAny();
    }

    /** One of its tables; empty for an unknown one. */
    public Optional<PlanTable> table(String id) {
        return tables.stream().filter(one -> one.id().equals(id)).findAny();
    }

    /** What the rows of a table belong to: steps of the knowledge process or elements of change. */
    public List<Step> stepsOf(PlanTable table) {
        return table.servesChange() ? changes : steps;
    }

    /** The table in which a row stands; empty for an unknown one. */
    public Optional<PlanTable> tableOf(String row) {
        return tables.stream()
                .filter(table -> table.rows().stream().anyMatch(one -> one.id().equals(row)))
                .findAny();
    }

    /** What the definitions of a row's measures ask for as proof, each once. */
    public List<String> evidenceAsked(PlanRow row) {
        return row.measures().stream()
                .flatMap(key -> measures.stream().filter(one -> one.id().equals(key)))
                .flatMap(one -> one.evidence().stream())
                .distinct()
                .toList();
    }

    /** The name of a step or element; empty for an unknown one. */
    public Optional<String> stepName(PlanRow row) {
        return Stream.concat(steps.stream(), changes.stream())
                .filter(one -> one.id().equals(row.part()))
                .map(Step::name)
                .findFirst();
    }
}
