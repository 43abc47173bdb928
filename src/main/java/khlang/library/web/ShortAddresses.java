package khlang.library.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import khlang.library.Documents;
import khlang.rights.CurrentReader;
import khlang.web.Handout;

/** Leads from the address that is printed or read out to the document's own. */
@Path("/g")
@ApplicationScoped
public class ShortAddresses {

    @Inject Documents documents;
    @Inject CurrentReader reader;

    /** Never kept by browsers, so that each use can be counted. */
    @GET
    @Path("{number: [0-9]{1,18}}")
    public Response follow(@PathParam("number") long number, @Context HttpServletRequest request) {
        String slug = documents.slugOf(number, reader.get()).orElseThrow(NotFoundException::new);
        new Handout(number, Handout.Form.PAGE).noteOn(request);
        var uncached = new CacheControl();
        uncached.setNoStore(true);
        return Response.status(Response.Status.FOUND)
                .location(URI.create("/documents/" + slug))
                .cacheControl(uncached)
                .build();
    }
}
