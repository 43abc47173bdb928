package khlang.contribution.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import khlang.contribution.Colleagues;
import khlang.contribution.KnownTopic;
import khlang.contribution.TopicOrigin;
import khlang.organization.Person;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.TypedWords;

/** Who knows what. For staff; to the public none of it exists. */
@Path("/people")
@ApplicationScoped
@Produces(PageWriter.HTML)
@Requires(Right.READ_STAFF)
public class PeopleResource {

    private static final int SIZE = 50;

    @Inject Colleagues colleagues;
    @Inject ContributionChoices choices;
    @Inject CurrentReader reader;

    /**
     * @param words part of a name or a topic
     * @param division a slug; anything else is none
     */
    @GET
    public Page list(
            @QueryParam("q") String words,
            @QueryParam("division") String division,
            @QueryParam("page") String page) {
        var wanted =
                new Colleagues.Wanted(
                        TypedWords.of(words),
                        division != null && division.matches("[a-z0-9-]{1,80}") ? division : "");
        Map<String, String> fields = Map.of("q", wanted.words(), "division", wanted.division());
        Paging paging =
                Paging.of(
                        page,
                        SIZE,
                        colleagues.count(wanted),
                        "/people?q="
                                + URLEncoder.encode(wanted.words(), StandardCharsets.UTF_8)
                                + "&division="
                                + wanted.division()
                                + "&page=");
        List<Person> found = colleagues.list(wanted, paging.offset(), SIZE);
        return new PeoplePage(
                found,
                colleagues.about(found),
                paging,
                Form.showing(fields),
                !wanted.words().isEmpty() || !wanted.division().isEmpty(),
                choices.divisions());
    }

    /** Somebody. */
    @GET
    @Path("{id: [0-9]{1,18}}")
    public Page one(@PathParam("id") long id) {
        Person person = colleagues.find(id).orElseThrow(NotFoundException::new);
        return new PersonPage(
                person,
                colleagues.description(person),
                groups(colleagues.topics(person)),
                person.id() == reader.actor().person());
    }

    private static List<PersonPage.Group> groups(List<KnownTopic> topics) {
        Map<TopicOrigin, Map<String, List<KnownTopic>>> byOrigin = new EnumMap<>(TopicOrigin.class);
        topics.forEach(
                one ->
                        byOrigin.computeIfAbsent(one.origin(), none -> new LinkedHashMap<>())
                                .computeIfAbsent(one.topic(), none -> new ArrayList<>())
                                .add(one));
        return byOrigin.entrySet().stream()
                .map(
                        one ->
                                new PersonPage.Group(
                                        one.getKey(),
                                        one.getValue().entrySet().stream()
                                                .map(
                                                        topic ->
                                                                new PersonPage.Topic(
                                                                        topic.getKey(),
                                                                        topic.getValue()))
                                                .toList()))
                .toList();
    }
}
