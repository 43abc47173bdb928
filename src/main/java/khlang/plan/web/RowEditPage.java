package khlang.plan.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import khlang.language.Sentences;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.plan.ActionPlan;
import khlang.plan.PlanRow;
import khlang.plan.PlanTable;
import khlang.web.Choice;

/**
 * The form for a row of the plan.
 *
 * @param table in which it stands
 * @param row empty for a new one
 * @param measures that can be counted for it
 * @param chosen those that are
 */
public record RowEditPage(
        ActionPlan plan,
        PlanTable table,
        Optional<PlanRow> row,
        Edit edit,
        List<Choice> measures,
        Set<String> chosen)
        implements EditPage {

    private static final Sentences WORDS = new Sentences("khlang.plan.web.rows");

    /** Which table of the plan it is, from 1. */
    public int number() {
        return 1 + plan.tables().indexOf(table);
    }

    /** What it can belong to; nothing is chosen for a new one. */
    public List<Choice> steps() {
        return Choice.after(
                WORDS.say("choose"),
                plan.stepsOf(table).stream().map(one -> new Choice(one.id(), one.name())));
    }

    /** What the target can speak of; nothing is chosen for a new row. */
    public List<Choice> firsts() {
        return Choice.after(WORDS.say("noMeasure"), measures.stream());
    }

    /** The rows behind which it can stand. */
    public List<Choice> places() {
        return Stream.concat(
                        Stream.of(new Choice(RowForm.TOP, WORDS.say("first"))),
                        table.rows().stream()
                                .filter(one -> !row.map(one::equals).orElse(false))
                                .map(
                                        one ->
                                                new Choice(
                                                        one.id(),
                                                        WORDS.say(
                                                                "after",
                                                                Integer.toString(one.number()),
                                                                one.activity()))))
                .toList();
    }

    @Override
    public String template() {
        return "plan/row-edit.jte";
    }
}
