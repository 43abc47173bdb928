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
import khlang.identity.web.ForMembers;
import khlang.organization.RefusedException;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.sharing.ProposedAgenda;
import khlang.sharing.SharingEvent;
import khlang.sharing.SharingEvents;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;

/** What is proposed for the agenda of an event. */
@Path("/activities/{id: [0-9]{1,18}}/agenda")
@ApplicationScoped
@ForMembers
@Requires(Right.RECORD_SHARING)
@Produces(PageWriter.HTML)
public class AgendaResource {

    @Inject SharingEvents events;
    @Inject ProposedAgenda agenda;

    @GET
    public Page show(@PathParam("id") long id) {
        return page(id, FormProblems.NONE);
    }

    /** Takes over what is ticked. */
    @POST
    public Response take(@PathParam("id") long id, Form form) {
        try {
            agenda.take(id, form.texts("proposal"));
            return Said.at(EventPages.address(id), "agenda-taken");
        } catch (RefusedException e) {
            return Response.status(FormProblems.STATUS)
                    .entity(page(id, FormProblems.of(e.violations())))
                    .build();
        }
    }

    private AgendaPage page(long id, FormProblems problems) {
        SharingEvent event =
                events.find(id).filter(events::mayRecord).orElseThrow(NotFoundException::new);
        return new AgendaPage(event, agenda.since(event), agenda.groups(id), problems);
    }
}
