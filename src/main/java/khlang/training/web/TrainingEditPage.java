package khlang.training.web;

import java.util.List;
import java.util.Optional;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.training.Training;
import khlang.web.Choice;

/**
 * The form for a training.
 *
 * @param training empty for one that is recorded anew
 */
public record TrainingEditPage(
        Optional<Training> training,
        Edit edit,
        List<Choice> kinds,
        List<Choice> sides,
        List<PeopleGroup> people)
        implements EditPage {

    @Override
    public String template() {
        return "training/training-edit.jte";
    }
}
