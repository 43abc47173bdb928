package khlang.reading.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import khlang.identity.web.ForMembers;
import khlang.reading.Acknowledgements;
import khlang.reading.OwnReadings;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;
import khlang.web.SaidWords;

/** What somebody is asked to read, and what they have acknowledged. */
@Path("/reading")
@ApplicationScoped
@ForMembers
@Requires(Right.CONTRIBUTE)
@Produces(PageWriter.HTML)
public class ReadingResource {

    private static final int SIZE = 50;
    private static final String PATH = "/reading";

    @Inject Acknowledgements acknowledgements;
    @Inject OwnReadings own;
    @Inject Rights rights;
    @Inject Clock clock;

    @GET
    public Page show(@QueryParam("page") String page, @QueryParam("said") String said) {
        Paging paging = Paging.of(page, SIZE, acknowledgements.countMine(), PATH + "?page=");
        return new OwnReadingPage(
                own.mine(),
                acknowledgements.mine(paging.offset(), SIZE),
                paging,
                rights.allowsSome(Right.ASK_READING),
                LocalDate.now(clock),
                Said.words(said));
    }

    /** Acknowledges the text that stood on the page of a document. */
    @POST
    @Path("said")
    public Response say(Form form) {
        String slug = form.text("document");
        if (!isSlug(slug)) {
            return Said.at(PATH, "nothing-named");
        }
        int revision = Math.clamp(form.number("revision"), -1, Integer.MAX_VALUE);
        return back(slug, acknowledgements.say(slug, revision) ? "read" : "read-other");
    }

    /** Takes it back. */
    @POST
    @Path("undone")
    public Response takeBack(Form form) {
        String slug = form.text("document");
        if (!isSlug(slug)) {
            return Said.at(PATH, "nothing-named");
        }
        return back(slug, acknowledgements.takeBack(slug) ? "read-undone" : "read-kept");
    }

    private static boolean isSlug(String typed) {
        return typed.matches("[a-z0-9-]{1,80}");
    }

    private static Response back(String slug, String said) {
        return SaidWords.at("/documents/" + slug, said);
    }
}
