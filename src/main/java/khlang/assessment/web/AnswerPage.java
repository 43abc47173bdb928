package khlang.assessment.web;

import java.util.List;
import java.util.Optional;
import khlang.assessment.Assessment;
import khlang.assessment.ItemText;
import khlang.assessment.Sending;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * The form in which an assessment is answered.
 *
 * @param refused why what was sent does not count; none while nothing was sent
 * @param key of the form
 */
public record AnswerPage(
        Assessment assessment,
        List<Asked> questions,
        Optional<Sending.Fate> refused,
        Form form,
        FormProblems problems,
        String key)
        implements Page {

    /**
     * A question as somebody is shown it.
     *
     * @param choices in the order for the one who looks
     */
    public record Asked(ItemText text, List<String> choices) {}

    @Override
    public String template() {
        return "assessment/answer.jte";
    }

    /** Whether the form can be sent; else what was chosen is only shown. */
    public boolean isOpen() {
        return refused.isEmpty()
                || refused.get() == Sending.Fate.CHANGED
                || refused.get() == Sending.Fate.FORM_USED;
    }

    /** Whether a choice was chosen. */
    public boolean isChosen(Asked one, int place) {
        return form.text(one.text().field()).equals(Integer.toString(place));
    }

    /** Whether anything was chosen that is worth showing. */
    public boolean isAnyChosen() {
        return questions.stream().anyMatch(one -> form.has(one.text().field()));
    }
}
