package khlang.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import khlang.identity.ExternalTies;
import khlang.identity.TiedIdentity;
import khlang.language.Violation;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;

/** Who signs in to which account from the sign-in service. */
@Path("/admin/sign-in-service")
@ApplicationScoped
@Requires(Right.ADMINISTER)
@Produces(PageWriter.HTML)
public class TiesResource {

    private static final int SIZE = 30;
    private static final String ADDRESS = "/admin/sign-in-service";

    @Inject ExternalTies ties;

    @GET
    public Page list(@QueryParam("page") String page, @QueryParam("said") String said) {
        Paging paging = Paging.of(page, SIZE, ties.count(), ADDRESS + "?page=");
        return new TiesPage(paging, ties.page(paging.offset(), SIZE), said);
    }

    @GET
    @Path("{key: [0-9]{1,18}}")
    public Page show(@PathParam("key") long key) {
        return new TiePage(one(key), Form.EMPTY, FormProblems.NONE);
    }

    @POST
    @Path("{key: [0-9]{1,18}}")
    public Response move(@PathParam("key") long key, Form form) {
        one(key);
        List<Violation> violations = ties.move(key, form.number("version"), form.text("user-name"));
        return violations.isEmpty()
                ? Response.seeOther(URI.create(ADDRESS + "?said=tied")).build()
                : Response.status(FormProblems.STATUS)
                        .entity(new TiePage(one(key), form, FormProblems.of(violations)))
                        .build();
    }

    private TiedIdentity one(long key) {
        return ties.one(key).orElseThrow(NotFoundException::new);
    }
}
