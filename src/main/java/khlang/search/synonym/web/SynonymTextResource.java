package khlang.search.synonym.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.search.synonym.SynonymList;

/** The list of words as one text. */
@Path("/admin/synonyms.txt")
@ApplicationScoped
@Requires(Right.EDIT_SYNONYMS)
public class SynonymTextResource {

    @Inject SynonymList list;

    /** All that hold, in the format of synonyms.txt. */
    @GET
    @Produces("text/plain;charset=UTF-8")
    public Response text() {
        return Response.ok(list.text())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"synonyms.txt\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }
}
