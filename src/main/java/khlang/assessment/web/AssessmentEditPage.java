package khlang.assessment.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import khlang.assessment.Assessment;
import khlang.assessment.AssessmentKind;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.web.Choice;

/**
 * The form for an assessment.
 *
 * @param assessment empty for a new one
 */
public record AssessmentEditPage(Optional<Assessment> assessment, Edit edit) implements EditPage {

    @Override
    public String template() {
        return "assessment/assessment-edit.jte";
    }

    /** What there is to choose from. */
    public List<Choice> kinds() {
        return Choice.after(
                Said.LISTED.say("choose"),
                Arrays.stream(AssessmentKind.values())
                        .map(one -> new Choice(one.name(), one.label())));
    }
}
