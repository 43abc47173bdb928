package khlang.organization.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import khlang.organization.Seal;
import khlang.organization.Seals;

/** The picture of the municipality's seal, for everybody. */
@Path("/seal")
@ApplicationScoped
public class SealResource {

    /** How much of the hash stands in the address. */
    private static final int VERSION_LENGTH = 12;

    @Inject Seals seals;

    /** The address that changes whenever the picture does. */
    static String address(String sha256) {
        return "/seal?v=" + sha256.substring(0, VERSION_LENGTH);
    }

    /** With the right version it may be kept for ever; without one it has to be asked for. */
    @GET
    public Response picture(@QueryParam("v") String version, @Context Request request) {
        Seal seal = seals.seal().orElseThrow(NotFoundException::new);
        var tag = new EntityTag(seal.sha256());
        Response.ResponseBuilder answer = request.evaluatePreconditions(tag);
        if (answer == null) {
            answer = Response.ok(seal.bytes(), seal.mediaType());
        }
        boolean exact = seal.sha256().substring(0, VERSION_LENGTH).equals(version);
        return answer.tag(tag)
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        exact ? "public, max-age=31536000, immutable" : "no-cache")
                .build();
    }
}
