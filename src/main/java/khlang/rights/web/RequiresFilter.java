package khlang.rights.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.RightsTable;
import khlang.web.ProblemException;

/**
 * Turns everybody else away before the request's body is read. A program without a token is told
 * that it needs one; for everybody else the address does not exist. It asks after the filter that
 * leads to the sign-in: filters of one priority run in an order that no two starts share.
 */
@Provider
@Requires(Right.ADMINISTER) // binds it; the value is read where it is used
@Priority(RequiresFilter.PRIORITY)
public class RequiresFilter implements ContainerRequestFilter {

    /** Later than {@link Priorities#AUTHORIZATION}, at which a page may lead to the sign-in. */
    static final int PRIORITY = Priorities.AUTHORIZATION + 1;

    @Inject CurrentReader reader;
    @Context ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (RightsTable.PORTAL.allowsSome(reader.actor(), right())) {
            return;
        }
        boolean program = request.getUriInfo().getRequestUri().getPath().startsWith("/api/");
        if (program && !reader.actor().isSignedIn()) {
            throw ProblemException.unauthorized();
        }
        throw new NotFoundException();
    }

    private Right right() {
        Requires onMethod = resource.getResourceMethod().getAnnotation(Requires.class);
        return onMethod == null
                ? resource.getResourceClass().getAnnotation(Requires.class).value()
                : onMethod.value();
    }
}
