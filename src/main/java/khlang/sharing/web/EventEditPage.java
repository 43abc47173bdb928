package khlang.sharing.web;

import java.util.List;
import java.util.Optional;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.sharing.SharingEvent;
import khlang.web.Choice;

/**
 * The form for an event.
 *
 * @param event empty for one that is recorded anew
 * @param committees whose meeting it may be
 */
public record EventEditPage(
        Optional<SharingEvent> event,
        Edit edit,
        List<Choice> kinds,
        List<Choice> divisions,
        List<Choice> sides,
        List<Choice> committees)
        implements EditPage {

    @Override
    public String template() {
        return "sharing/event-edit.jte";
    }
}
