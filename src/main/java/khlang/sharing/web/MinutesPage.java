package khlang.sharing.web;

import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.sharing.SharingEvent;

/** The form for the minutes of an event. */
public record MinutesPage(SharingEvent event, Edit edit) implements EditPage {

    @Override
    public String template() {
        return "sharing/minutes.jte";
    }
}
