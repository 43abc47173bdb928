package khlang.identity.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.ext.Provider;
import khlang.rights.CurrentReader;

/** Leads those who have not signed in to the sign-in, and from there back. */
@Provider
@ForMembers
@Priority(Priorities.AUTHORIZATION)
public class ForMembersFilter implements ContainerRequestFilter {

    @Inject CurrentReader reader;

    @Override
    public void filter(ContainerRequestContext request) {
        if (reader.actor().isSignedIn()) {
            return;
        }
        UriBuilder signIn = UriBuilder.fromPath("/sign-in");
        if (request.getMethod().equals("GET")) {
            signIn.queryParam("to", request.getUriInfo().getRequestUri().getRawPath());
        }
        request.abortWith(Response.seeOther(signIn.build()).build());
    }
}
