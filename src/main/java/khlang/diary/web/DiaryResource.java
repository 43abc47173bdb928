package khlang.diary.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Optional;
import khlang.calendar.BangkokClock;
import khlang.calendar.ThaiDates;
import khlang.diary.Diary;
import khlang.identity.web.ForMembers;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.PortalAddress;
import khlang.web.SaidWords;

/** One's own calendar: the secret address for calendar programs, made and taken away. */
@Path("/me/calendar")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
@Requires(Right.READ_STAFF)
public class DiaryResource {

    private static final String PATH = "/me/calendar";
    private static final SaidWords SAID = new SaidWords("khlang.diary.web.said");

    @Inject Diary diary;
    @Inject PortalAddress portal;

    @GET
    public Page show(@QueryParam("said") String said) {
        return page(Optional.empty(), SAID.words(said));
    }

    /** Makes a new address, which is shown once, or takes the one there is away. */
    @POST
    public Response change(Form form, @Context UriInfo uri) {
        if (form.has("revoke")) {
            diary.revoke();
            return SaidWords.at(PATH, "revoked");
        }
        String address = FeedResource.address(portal.of(uri.getRequestUri()), diary.renew());
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(page(Optional.of(address), SAID.words("made")))
                .build();
    }

    private DiaryPage page(Optional<String> address, String said) {
        return new DiaryPage(
                address,
                diary.madeAt()
                        .map(at -> LocalDate.ofInstant(at, BangkokClock.ZONE))
                        .map(ThaiDates::abbreviated)
                        .orElse(""),
                said);
    }
}
