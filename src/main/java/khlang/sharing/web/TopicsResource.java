package khlang.sharing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import khlang.identity.web.ForMembers;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.sharing.Attendance;
import khlang.sharing.SharingEvent;
import khlang.sharing.SharingEvents;
import khlang.sharing.SharingTopic;
import khlang.sharing.SharingTopics;
import khlang.sharing.TopicDraft;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;

/** What is talked of at an event. */
@Path("/activities/{id: [0-9]{1,18}}/topics")
@ApplicationScoped
@ForMembers
@Requires(Right.RECORD_SHARING)
@Produces(PageWriter.HTML)
public class TopicsResource {

    @Inject SharingEvents events;
    @Inject SharingTopics topics;
    @Inject Attendance attendance;
    @Inject EventPages pages;

    @GET
    @Path("new")
    public Page add(@PathParam("id") long id) {
        return page(id, Optional.empty(), Edit.of(Map.of(), 0));
    }

    /** Adds a topic. */
    @POST
    @Path("new")
    public Response add(@PathParam("id") long id, Form form) {
        toRecord(id);
        return EditPage.save(
                form,
                () -> {
                    topics.add(id, draft(form));
                    return Said.at(EventPages.address(id), "topic-added");
                },
                edit -> page(id, Optional.empty(), edit));
    }

    @GET
    @Path("{topic: [0-9]{1,18}}")
    public Page edit(@PathParam("id") long id, @PathParam("topic") long topic) {
        toRecord(id);
        return page(id, Optional.of(find(id, topic)), stored(find(id, topic)));
    }

    /** Changes a topic. */
    @POST
    @Path("{topic: [0-9]{1,18}}")
    public Response change(@PathParam("id") long id, @PathParam("topic") long topic, Form form) {
        toRecord(id);
        find(id, topic);
        return EditPage.save(
                form,
                () -> {
                    topics.change(id, topic, form.number("version"), draft(form));
                    return Said.at(EventPages.address(id), "topic-changed");
                },
                () -> stored(find(id, topic)),
                edit -> page(id, Optional.of(find(id, topic)), edit));
    }

    /** Takes a topic away. */
    @POST
    @Path("{topic: [0-9]{1,18}}/remove")
    public Response remove(@PathParam("id") long id, @PathParam("topic") long topic, Form form) {
        return pages.change(
                id, form, "topic-removed", () -> topics.remove(id, topic, form.number("version")));
    }

    private TopicPage page(long id, Optional<SharingTopic> topic, Edit edit) {
        SharingEvent event = toRecord(id);
        return new TopicPage(event, topic, edit, EventChoices.people(attendance.candidates(event)));
    }

    private static TopicDraft draft(Form form) {
        return new TopicDraft(
                form.text("number"),
                form.text("title"),
                form.text("speaker"),
                form.text("speakerName"),
                form.text("link"),
                form.text("markdown"));
    }

    private static Edit stored(SharingTopic topic) {
        boolean ours = topic.speaker().isPresent();
        return Edit.of(
                Map.of(
                        "number",
                        Integer.toString(topic.number()),
                        "title",
                        topic.title(),
                        "speaker",
                        topic.speaker().map(one -> one.id().toString()).orElse(""),
                        "speakerName",
                        ours ? "" : topic.speakerName(),
                        "link",
                        topic.link().address(),
                        "markdown",
                        topic.minutes()),
                topic.version());
    }

    private SharingTopic find(long id, long topic) {
        return topics.find(id, topic).orElseThrow(NotFoundException::new);
    }

    private SharingEvent toRecord(long id) {
        return events.find(id).filter(events::mayRecord).orElseThrow(NotFoundException::new);
    }
}
