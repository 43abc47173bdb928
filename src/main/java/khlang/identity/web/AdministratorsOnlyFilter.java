package khlang.identity.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import khlang.identity.CurrentReader;
import khlang.web.ProblemException;

/** Turns everybody else away before the request's body is read. */
@Provider
@AdministratorsOnly
@Priority(Priorities.AUTHORIZATION)
public class AdministratorsOnlyFilter implements ContainerRequestFilter {

    @Inject CurrentReader reader;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!reader.get().mayAdminister()) {
            throw ProblemException.unauthorized();
        }
    }
}
