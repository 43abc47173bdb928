package khlang.identity.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import khlang.identity.SetUp;
import khlang.rights.Right;
import khlang.rights.web.Requires;
import khlang.web.PortalAddress;

/** What the portal's own commands ask for about accounts. */
@Path("api/v1")
@ApplicationScoped
@Requires(Right.ADMINISTER)
@Produces(MediaType.APPLICATION_JSON)
public class AccountsApi {

    @Inject SetUp setUp;
    @Inject PortalAddress portal;

    /**
     * The way to the set-up page.
     *
     * @param address null when there is an account already
     */
    public record SetUpLink(String address) {}

    /** Makes a new link; an older one opens nothing any more. */
    @POST
    @Path("set-up-links")
    public SetUpLink setUpLink(@Context UriInfo asked) {
        String root = portal.of(asked.getRequestUri());
        return new SetUpLink(setUp.newKey().map(key -> root + "/set-up?key=" + key).orElse(null));
    }
}
