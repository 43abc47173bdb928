package khlang.sharing.web;

import java.util.List;
import java.util.Optional;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.sharing.SharingEvent;
import khlang.sharing.SharingTopic;
import khlang.web.Choice;

/**
 * The form for a topic.
 *
 * @param topic empty for a new one
 */
public record TopicPage(
        SharingEvent event, Optional<SharingTopic> topic, Edit edit, List<Choice> speakers)
        implements EditPage {

    @Override
    public String template() {
        return "sharing/topic.jte";
    }
}
