package khlang.contribution.web;

import java.util.List;
import khlang.contribution.KnownTopic;
import khlang.contribution.SelfDescription;
import khlang.contribution.TopicOrigin;
import khlang.organization.Person;
import khlang.web.Page;

/**
 * Somebody, as colleagues see them.
 *
 * @param groups what they know about, by where that is known from; empty when it is not shown
 * @param isOwn whether it is the one who asks
 */
public record PersonPage(Person person, SelfDescription said, List<Group> groups, boolean isOwn)
        implements Page {

    /** Topics that are known from the same. */
    public record Group(TopicOrigin origin, List<Topic> topics) {}

    /** A topic and what shows it. */
    public record Topic(String name, List<KnownTopic> shown) {}

    @Override
    public String template() {
        return "contribution/person.jte";
    }
}
