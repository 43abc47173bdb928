package khlang.authoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import khlang.identity.web.ForMembers;
import khlang.library.Trash;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.web.Page;
import khlang.web.PageWriter;
import khlang.web.Paging;

/** The trash of those who may change documents. */
@Path("/trash")
@ApplicationScoped
@ForMembers
@Produces(PageWriter.HTML)
public class TrashResource {

    private static final int SIZE = 50;

    @Inject Trash trash;
    @Inject Rights rights;

    @GET
    public Page show(@QueryParam("page") String page, @QueryParam("said") String said) {
        rights.require(Right.CONTRIBUTE);
        Paging paging = Paging.of(page, SIZE, trash.count(), "/trash?page=");
        return new TrashPage(trash.list(paging.offset(), SIZE), paging, Said.words(said));
    }
}
