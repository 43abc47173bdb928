package khlang.rights.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import khlang.rights.CurrentReader;

/** Notes where a request comes from, for the audit log and for those who slow down guessing. */
@Provider
@PreMatching
public class SourceFilter implements ContainerRequestFilter {

    @Inject CurrentReader reader;
    @Context HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        reader.comesFrom(request.getRemoteAddr());
    }
}
