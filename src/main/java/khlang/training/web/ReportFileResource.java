package khlang.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import khlang.identity.web.ForMembers;
import khlang.library.web.FileAnswer;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.training.ReportFiles;

/** Files of reports, for those who write them or decide about them. */
@Path("/training/{id: [0-9]{1,18}}/reports/{report: [0-9]{1,18}}/files")
@ApplicationScoped
@ForMembers
@Requires(Right.READ_STAFF)
public class ReportFileResource {

    @Inject ReportFiles files;
    @Inject CurrentReader reader;

    /** The name in the address is for people; the number decides. */
    @GET
    @Path("{file: [0-9]{1,18}}/{name}")
    public Response file(
            @PathParam("id") long id,
            @PathParam("report") long report,
            @PathParam("file") long file,
            @Context Request request,
            @Context HttpServletResponse response) {
        return FileAnswer.of(
                files.open(id, report, file).orElseThrow(NotFoundException::new),
                request,
                response,
                reader.get());
    }
}
