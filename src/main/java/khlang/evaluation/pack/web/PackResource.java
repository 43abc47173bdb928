package khlang.evaluation.pack.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.evaluation.pack.EvidencePack;
import khlang.evaluation.pack.Packs;
import khlang.identity.web.ForMembers;
import khlang.rights.Right;
import khlang.rights.web.Requires;

/** Hands out packs of evidence, written while they are sent. */
@Path("/plan")
@ApplicationScoped
@ForMembers
@Requires(Right.SEE_EVIDENCE)
@Produces("application/zip")
public class PackResource {

    private static final Logger LOG = System.getLogger(PackResource.class.getName());
    private static final String YEAR = "{year: 2[4-9][0-9]{2}}";

    @Inject Packs packs;

    /**
     * All that a year rests on.
     *
     * @param year Buddhist
     */
    @GET
    @Path(YEAR + "/pack.zip")
    public Response year(@PathParam("year") int year) {
        return pack(year, Optional.empty());
    }

    /** All that a row of the plan rests on. */
    @GET
    @Path(YEAR + "/indicators/{row: T[1-9]R[0-9]{1,2}}/pack.zip")
    public Response row(@PathParam("year") int year, @PathParam("row") String row) {
        return pack(year, Optional.of(row));
    }

    private Response pack(int year, Optional<String> row) {
        EvidencePack pack = packs.of(new FiscalYear(year), row);
        String name = "km-pack-" + year + row.map(id -> "-" + id).orElse("") + ".zip";
        StreamingOutput zip =
                out -> {
                    try {
                        pack.writeTo(out);
                    } catch (IOException | RuntimeException e) {
                        // Its head is on its way: that it is no pack its missing end must tell.
                        LOG.log(Level.WARNING, name + " broke off", e);
                        throw e;
                    }
                };
        return Response.ok(zip)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
