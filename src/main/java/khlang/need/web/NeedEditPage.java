package khlang.need.web;

import java.util.List;
import java.util.Optional;
import khlang.need.Need;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.web.Choice;

/**
 * The form for needed knowledge.
 *
 * @param need empty for what is recorded anew
 */
public record NeedEditPage(
        Optional<Need> need,
        Edit edit,
        List<Choice> divisions,
        List<Choice> people,
        List<Choice> sources)
        implements EditPage {

    @Override
    public String template() {
        return "need/need-edit.jte";
    }
}
