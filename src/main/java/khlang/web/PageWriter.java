package khlang.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Prints the page that a resource answered. It is a response filter and not a body writer because
 * the tag of a page is the hash of its bytes: a body writer learns it too late to answer 304.
 */
@Provider
public class PageWriter implements ContainerResponseFilter {

    /** What resources that answer pages produce. */
    public static final String HTML = "text/html;charset=UTF-8";

    @Inject Templates templates;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Page page)) {
            return;
        }
        byte[] body = templates.print(page, request.getUriInfo().getRequestUri());
        response.setEntity(body, null, MediaType.valueOf(HTML));
        if (response.getStatus() == Response.Status.OK.getStatusCode()) {
            allowCopies(request, response, body);
        }
    }

    /** A copy may be kept, but must be shown to us before each use: pages change at any time. */
    private static void allowCopies(
            ContainerRequestContext request, ContainerResponseContext response, byte[] body) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        boolean anonymous =
                request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                        && request.getHeaderString(HttpHeaders.COOKIE) == null;
        headers.putSingle(HttpHeaders.CACHE_CONTROL, anonymous ? "no-cache" : "private, no-cache");
        headers.add(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION + ", " + HttpHeaders.COOKIE);
        // Weak, because the server may compress the bytes on their way out.
        var tag = new EntityTag(Hash.shortOf(body), true);
        headers.putSingle(HttpHeaders.ETAG, tag);
        if (request.getRequest().evaluatePreconditions(tag) != null) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }
}
