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
import khlang.identity.web.ForMembers;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.sharing.SharingEvent;
import khlang.sharing.SharingEvents;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;

/** What was said at an event. */
@Path("/activities/{id: [0-9]{1,18}}/minutes")
@ApplicationScoped
@ForMembers
@Requires(Right.RECORD_SHARING)
@Produces(PageWriter.HTML)
public class MinutesResource {

    @Inject SharingEvents events;

    @GET
    public Page show(@PathParam("id") long id) {
        return new MinutesPage(toRecord(id), stored(id));
    }

    /** Writes them. */
    @POST
    public Response write(@PathParam("id") long id, Form form) {
        toRecord(id);
        return EditPage.save(
                form,
                () -> {
                    events.minute(id, form.number("version"), form.text("markdown"));
                    return Said.at(EventPages.address(id), "minutes-saved");
                },
                () -> stored(id),
                edit -> new MinutesPage(toRecord(id), edit));
    }

    private Edit stored(long id) {
        SharingEvent event = toRecord(id);
        return Edit.of(Map.of("markdown", event.minutes()), event.version());
    }

    private SharingEvent toRecord(long id) {
        return events.find(id).filter(events::mayRecord).orElseThrow(NotFoundException::new);
    }
}
