package khlang.plan.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.figures.CountedThing;
import khlang.figures.FigureLine;
import khlang.language.Sentences;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.plan.ActionPlan;
import khlang.plan.OwnMeasureEdits.Preview;
import khlang.plan.PlanMeasure;
import khlang.web.Choice;

/**
 * The form for a measure of the committee's own.
 *
 * @param measure empty for one that is defined anew
 * @param thing what it counts
 * @param preview what it would count; empty while nobody has asked
 */
public record OwnMeasurePage(
        ActionPlan plan,
        Optional<PlanMeasure> measure,
        CountedThing thing,
        Edit edit,
        Optional<Preview> preview)
        implements EditPage {

    /** So many lines of what would be counted are shown. */
    public static final int SHOWN = 20;

    private static final Sentences WORDS = new Sentences("khlang.plan.own");

    /** What is offered for a filter, and what was chosen while it was offered. */
    public List<Choice> choices(CountedThing.Filter filter) {
        String chosen = edit.form().text(field(filter));
        Stream<Choice> gone =
                chosen.isEmpty() || filter.label(chosen).isPresent()
                        ? Stream.empty()
                        : Stream.of(new Choice(chosen, chosen));
        return Choice.after(
                WORDS.say("all"),
                Stream.concat(
                        filter.options().stream().map(one -> new Choice(one.value(), one.label())),
                        gone));
    }

    /** The choices by the names of the form's fields. */
    public Map<String, List<Choice>> choices() {
        return thing.filters().stream()
                .collect(Collectors.toMap(OwnMeasurePage::field, this::choices));
    }

    /** The name of a filter's field. */
    public static String field(CountedThing.Filter filter) {
        return "filter-" + filter.key();
    }

    /** The first lines of what would be counted. */
    public List<FigureLine> lines() {
        return preview.stream()
                .flatMap(one -> one.figure().parts().getFirst().lines().stream())
                .limit(SHOWN)
                .toList();
    }

    /** How many things would be counted. */
    public long counted() {
        return preview.map(one -> one.figure().parts().getFirst().tally().counted()).orElse(0L);
    }

    @Override
    public String template() {
        return "plan/own-measure.jte";
    }
}
