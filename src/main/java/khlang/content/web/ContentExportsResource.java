package khlang.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import khlang.content.ContentExport;
import khlang.rights.Right;
import khlang.rights.web.Requires;

/** Hands out the library as a content folder. */
@Path("api/v1/content-exports")
@ApplicationScoped
@Requires(Right.ADMINISTER)
public class ContentExportsResource {

    @Inject ContentExport export;

    /**
     * The folder in one ZIP file, written while it is sent. Only one that ends with the entry
     * {@code export.json} is whole.
     *
     * @param history whether all revisions are in it
     */
    @GET
    @Produces("application/zip")
    public Response folder(@QueryParam("history") boolean history) {
        StreamingOutput zip =
                output -> {
                    // Not closed on failure: what broke off must not look whole.
                    var target = new ExportZip(output);
                    target.end(export.write(history, target));
                    target.close();
                };
        return Response.ok(zip)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"khlang.zip\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
