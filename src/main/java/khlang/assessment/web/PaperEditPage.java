package khlang.assessment.web;

import java.util.List;
import java.util.Optional;
import khlang.assessment.Assessment;
import khlang.assessment.Attempt;
import khlang.assessment.ItemText;
import khlang.organization.Person;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;

/**
 * The form for somebody's paper.
 *
 * @param paper empty for a new one
 * @param levels the questions on five levels
 * @param megabytes so large may the scan be
 */
public record PaperEditPage(
        Assessment assessment,
        Person person,
        Optional<Attempt> paper,
        List<ItemText> levels,
        Edit edit,
        long megabytes)
        implements EditPage {

    @Override
    public String template() {
        return "assessment/paper-edit.jte";
    }
}
