package khlang.training.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import khlang.organization.Person;
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

    /** The names of those who are entered by now, shown when somebody else was faster. */
    public String enteredNow() {
        List<String> keys = edit.stored().texts("people");
        return people.stream()
                .flatMap(group -> group.people().stream())
                .filter(one -> keys.contains(one.id().toString()))
                .map(Person::fullName)
                .collect(Collectors.joining(", "));
    }

    @Override
    public String template() {
        return "training/training-edit.jte";
    }
}
