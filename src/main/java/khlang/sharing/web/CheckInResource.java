package khlang.sharing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import khlang.identity.web.ForMembers;
import khlang.organization.RefusedException;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.sharing.Attendance;
import khlang.sharing.CheckIns;
import khlang.sharing.SharingEvent;
import khlang.sharing.SharingEvents;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.PortalAddress;
import khlang.web.QrCode;

/** Signing in at an event: the code for the screen, and what it leads to. */
@Path("/activities/{id: [0-9]{1,18}}/check-in")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class CheckInResource {

    @Inject SharingEvents events;
    @Inject Attendance attendance;
    @Inject CheckIns checkIns;
    @Inject PortalAddress portal;

    @GET
    @Requires(Right.RECORD_SHARING)
    public Page screen(
            @PathParam("id") long id, @QueryParam("said") String said, @Context UriInfo uri) {
        return screen(id, FormProblems.NONE, Said.words(said), uri);
    }

    private ScreenPage screen(long id, FormProblems problems, String said, UriInfo uri) {
        SharingEvent event = toRecord(id);
        return new ScreenPage(event, address(event, uri), attendance.of(id).size(), problems, said);
    }

    /** Makes a new code; the one before it opens nothing any more. */
    @POST
    @Requires(Right.RECORD_SHARING)
    public Response renew(@PathParam("id") long id, Form form, @Context UriInfo uri) {
        try {
            checkIns.renew(id);
            return Said.at(EventPages.address(id) + "/check-in", "code-made");
        } catch (RefusedException e) {
            return Response.status(FormProblems.STATUS)
                    .entity(screen(id, FormProblems.of(e.violations()), "", uri))
                    .build();
        }
    }

    /** The code as a picture. */
    @GET
    @Path("qr.svg")
    @Requires(Right.RECORD_SHARING)
    @Produces("image/svg+xml")
    public Response picture(@PathParam("id") long id, @Context UriInfo uri) {
        String address = address(toRecord(id), uri);
        if (address.isEmpty()) {
            throw new NotFoundException();
        }
        return Response.ok(QrCode.svg(address))
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @GET
    @Path("{secret: [A-Za-z0-9_-]{1,24}}")
    @Requires(Right.READ_STAFF)
    public Response look(@PathParam("id") long id, @PathParam("secret") String secret) {
        return answer(id, secret, checkIns.look(id, secret));
    }

    /** Signs the one who asks in. */
    @POST
    @Path("{secret: [A-Za-z0-9_-]{1,24}}")
    @Requires(Right.READ_STAFF)
    public Response signIn(
            @PathParam("id") long id, @PathParam("secret") String secret, Form form) {
        CheckIns.Outcome outcome = checkIns.signIn(id, secret);
        return outcome == CheckIns.Outcome.DONE
                ? Response.seeOther(URI.create(path(id, secret))).build()
                : answer(id, secret, outcome);
    }

    private Response answer(long id, String secret, CheckIns.Outcome outcome) {
        boolean fine = outcome == CheckIns.Outcome.OPEN || outcome == CheckIns.Outcome.ALREADY;
        return Response.status(fine ? Response.Status.OK : Response.Status.CONFLICT)
                .entity(
                        new CheckInPage(
                                events.find(id).orElseThrow(NotFoundException::new),
                                secret,
                                outcome))
                .build();
    }

    private String address(SharingEvent event, UriInfo uri) {
        return event.checkIn()
                .map(secret -> portal.of(uri.getRequestUri()) + path(event.id(), secret))
                .orElse("");
    }

    private static String path(long id, String secret) {
        return EventPages.address(id) + "/check-in/" + secret;
    }

    private SharingEvent toRecord(long id) {
        return events.find(id).filter(events::mayRecord).orElseThrow(NotFoundException::new);
    }
}
