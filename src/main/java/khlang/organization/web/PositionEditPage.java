package khlang.organization.web;

import java.util.List;
import java.util.Optional;
import khlang.organization.Position;
import khlang.web.Choice;

/**
 * The form for a post.
 *
 * @param position empty for a new one
 */
public record PositionEditPage(
        Optional<Position> position, Edit edit, List<Choice> divisions, List<Choice> staffTypes)
        implements EditPage {

    @Override
    public String template() {
        return "organization/position-edit.jte";
    }
}
