package khlang.identity.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import khlang.identity.ApiToken;
import khlang.rights.Actor;
import khlang.rights.CurrentReader;
import khlang.web.FormReader;
import khlang.web.ProblemException;

/** Whoever carries the token is an administrator; whoever carries a wrong one is told. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class BearerTokenFilter implements ContainerRequestFilter {

    @Inject ApiToken token;
    @Inject CurrentReader reader;
    @Context HttpServletRequest asked;

    @Override
    public void filter(ContainerRequestContext request) {
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (authorization == null) {
            return;
        }
        if (!token.isCarriedBy(authorization)) {
            throw ProblemException.unauthorized();
        }
        reader.become(Actor.PROGRAM);
        FormReader.expectLong(asked);
    }
}
