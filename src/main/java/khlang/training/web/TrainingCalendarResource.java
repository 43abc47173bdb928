package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import khlang.identity.web.ForMembers;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.training.TrainingCalendar;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.PortalAddress;

/** One's own calendar of trainings: the address for calendar programs, made and taken away. */
@Path("/training/calendar")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
@Requires(Right.READ_STAFF)
public class TrainingCalendarResource {

    private static final String PATH = "/training/calendar";

    @Inject TrainingCalendar calendar;
    @Inject PortalAddress portal;

    @GET
    public Page show(@QueryParam("said") String said, @Context UriInfo uri) {
        return new TrainingCalendarPage(
                calendar.secret()
                        .map(
                                secret ->
                                        portal.of(uri.getRequestUri())
                                                + PATH
                                                + "/"
                                                + secret
                                                + ".ics"),
                Said.words(said));
    }

    /** Makes a new address, or takes the one there is away. */
    @POST
    public Response change(Form form) {
        if (form.has("revoke")) {
            calendar.revoke();
            return Said.at(PATH, "calendar-revoked");
        }
        calendar.renew();
        return Said.at(PATH, "calendar-made");
    }
}
