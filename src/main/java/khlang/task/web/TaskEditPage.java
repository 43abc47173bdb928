package khlang.task.web;

import java.util.List;
import java.util.Optional;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.task.WorkTask;
import khlang.web.Choice;

/**
 * The form for a task.
 *
 * @param task empty for one that is recorded anew
 */
public record TaskEditPage(
        Optional<WorkTask> task,
        Edit edit,
        List<Choice> divisions,
        List<Choice> owners,
        List<Choice> frequencies,
        List<Choice> months)
        implements EditPage {

    @Override
    public String template() {
        return "task/task-edit.jte";
    }
}
