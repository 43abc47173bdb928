package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import khlang.identity.web.ForMembers;
import khlang.library.Audience;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.training.ReportPublication;
import khlang.web.Form;
import khlang.web.PageWriter;

/** Makes a document of a report, and lets its authors say whether their names stand in it. */
@Path("/training/{id: [0-9]{1,18}}/reports/{report: [0-9]{1,18}}/publication")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
@Requires(Right.CONTRIBUTE)
public class PublicationResource {

    @Inject ReportPublication publication;

    /** Makes the draft, and leads to it. */
    @POST
    public Response publish(@PathParam("id") long id, @PathParam("report") long report, Form form) {
        Audience audience = Audience.ofSlug(form.text("audience")).orElse(Audience.STAFF);
        String slug = publication.publish(id, report, audience).slug();
        return Response.seeOther(URI.create("/documents/" + slug + "/edit")).build();
    }

    /** The own name. */
    @POST
    @Path("name")
    public Response name(@PathParam("id") long id, @PathParam("report") long report, Form form) {
        publication.name(id, form.has("named"));
        return Said.at("/training/" + id + "/reports/" + report, "name");
    }
}
