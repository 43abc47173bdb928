package khlang.assessment.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import khlang.assessment.ItemKind;
import khlang.assessment.ItemText;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.web.Choice;

/**
 * The form for a question.
 *
 * @param question its newest text; empty for a new one
 * @param earlier its texts before, the newest first
 */
public record BankEditPage(Optional<ItemText> question, List<ItemText> earlier, Edit edit)
        implements EditPage {

    @Override
    public String template() {
        return "assessment/bank-edit.jte";
    }

    /** What there is to choose from. */
    public List<Choice> kinds() {
        return Choice.after(
                Said.LISTED.say("choose"),
                Arrays.stream(ItemKind.values()).map(one -> new Choice(one.name(), one.label())));
    }

    /** The letters of the choices. */
    public List<String> letters() {
        return List.of(Said.LISTED.say("letters").split(","));
    }
}
