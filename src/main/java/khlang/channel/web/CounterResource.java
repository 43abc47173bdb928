package khlang.channel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import khlang.channel.Counter;
import khlang.digest.RandomKey;
import khlang.identity.web.ForMembers;
import khlang.organization.RefusedException;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;

/** Counts who is served at the counter of the information centre, one press each. */
@Path("/channels/counter")
@ApplicationScoped
@ForMembers
@Requires(Right.CONTRIBUTE)
@Produces(PageWriter.HTML)
public class CounterResource {

    private static final String PATH = "/channels/counter";

    @Inject Counter counter;

    @GET
    public Page show(@QueryParam("said") String said) {
        return page(Form.EMPTY, FormProblems.NONE, Said.words(said));
    }

    private CounterPage page(Form form, FormProblems problems, String said) {
        return new CounterPage(counter.today(), RandomKey.make(), form, problems, said);
    }

    /** Counts one who is served. */
    @POST
    public Response press(Form form) {
        try {
            counter.press(form.text("key"), form.text("topic"));
            return Said.at(PATH, "counted");
        } catch (RefusedException e) {
            return Response.status(FormProblems.STATUS)
                    .entity(page(form, FormProblems.of(e.violations()), ""))
                    .build();
        }
    }

    /** Takes the last press back. */
    @POST
    @Path("undo")
    public Response undo(Form form) {
        return Said.at(PATH, counter.undo(form.number("press")) ? "undone" : "undone-before");
    }
}
