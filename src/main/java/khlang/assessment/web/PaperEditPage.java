package khlang.assessment.web;

import java.util.List;
import java.util.Optional;
import khlang.assessment.Assessment;
import khlang.assessment.Attempt;
import khlang.assessment.ItemText;
import khlang.organization.Person;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.web.Choice;

/**
 * The form for somebody's paper.
 *
 * @param paper empty for a new one
 * @param questions those that stand on it
 * @param megabytes so large may the scan be
 */
public record PaperEditPage(
        Assessment assessment,
        Person person,
        Optional<Attempt> paper,
        List<ItemText> questions,
        Edit edit,
        long megabytes)
        implements EditPage {

    /** What was chosen is typed in, question by question. */
    static final String WHOLLY = "answers";

    /** It was marked by hand: the score is typed in. */
    static final String SCORE = "score";

    @Override
    public String template() {
        return "assessment/paper-edit.jte";
    }

    /** The ways of typing it in. */
    public List<Choice> ways() {
        return List.of(
                new Choice(WHOLLY, Said.LISTED.say("wholly")),
                new Choice(SCORE, Said.LISTED.say("scoreOnly")));
    }

    /** The letter of a choice, as on the sheet. */
    public String letter(int choice) {
        return SheetPage.LETTERS[choice];
    }
}
