package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import khlang.identity.web.ForMembers;
import khlang.library.web.PrintSettings;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.Page;
import khlang.web.PageWriter;

/** The memo of a report as a page that a browser prints, for whoever may have it as a Word file. */
@Path("/training/{id: [0-9]{1,18}}/reports/{report: [0-9]{1,18}}/memo")
@ApplicationScoped
@ForMembers
@Requires(Right.READ_STAFF)
public class MemoPageResource {

    @Inject Memos memos;
    @Inject PrintSettings settings;

    @GET
    @Produces(PageWriter.HTML)
    public Page memo(@PathParam("id") long id, @PathParam("report") long report) {
        return new MemoPage(
                "/training/" + id + "/reports/" + report, memos.of(id, report), settings.digits());
    }
}
