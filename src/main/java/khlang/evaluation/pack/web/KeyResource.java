package khlang.evaluation.pack.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import khlang.evaluation.pack.OfficeKey;
import khlang.pack.PublicPackKey;
import khlang.web.Page;
import khlang.web.PageWriter;

/** Shows everybody the key with which packs are signed. */
@Path("/plan")
@ApplicationScoped
public class KeyResource {

    @Inject OfficeKey key;

    /** Its fingerprint and how a pack is checked with it. */
    @GET
    @Path("pack-key")
    @Produces(PageWriter.HTML)
    public Page show() {
        return new KeyPage(key.open().map(PublicPackKey::fingerprint).orElse(""));
    }

    /** The key itself. */
    @GET
    @Path("pack-key.pem")
    @Produces("application/x-pem-file")
    public Response pem() {
        return Response.ok(key.open().map(PublicPackKey::pem).orElseThrow(NotFoundException::new))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"khlang-public-key.pem\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
