package khlang.web;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import khlang.digest.Sha256;

/**
 * Prints the page that a resource answered. It is a response filter and not a body writer because
 * the tag of a page is the hash of its bytes: a body writer learns it too late to answer 304.
 */
@Provider
public class PageWriter implements ContainerResponseFilter {

    /** What resources that answer pages produce. */
    public static final String HTML = "text/html;charset=UTF-8";

    /** Names in an address the channel by which it was passed on. */
    static final String CHANNEL = "via";

    @Inject Templates templates;
    @Inject PageCache copies;
    @Inject FormTokens tokens;
    @Context HttpServletRequest asked;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Page page)) {
            return;
        }
        Optional<PageCopy> older = olderInsteadOf(response);
        if (older.isPresent()) {
            response.setStatusInfo(Response.Status.OK);
            response.setEntity(older.get().handTo(asked), null, MediaType.valueOf(HTML));
            return;
        }
        FormToken forms = tokens.of(asked);
        byte[] body = templates.print(page, request.getUriInfo().getRequestUri(), forms);
        response.setEntity(body, null, MediaType.valueOf(HTML));
        if (request.getMethod().equals(HttpMethod.HEAD)) {
            // The body is thrown away before anybody measures it.
            response.getHeaders().putSingle(HttpHeaders.CONTENT_LENGTH, body.length);
        }
        page.handout().ifPresent(handout -> handout.noteOn(asked));
        if (forms.isUsed()) {
            // It was made for this browser, and the next one needs another token.
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            tokens.cookie(asked, forms)
                    .ifPresent(cookie -> response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie));
        } else if (response.getStatusInfo().equals(Response.Status.OK)) {
            String hash = Sha256.shortHex(body);
            copies.keep(asked, body, hash, page.handout());
            // Weak, because the server may compress the bytes on their way out.
            allowCopies(request, response, new EntityTag(hash, true));
            if (page.handout().isPresent()
                    && request.getUriInfo().getQueryParameters().containsKey(CHANNEL)) {
                leadToCleanAddress(request, response);
            }
        }
    }

    /** Yesterday's page helps a reader more than an excuse does. */
    private Optional<PageCopy> olderInsteadOf(ContainerResponseContext response) {
        boolean failed =
                response.getStatusInfo().getFamily() == Response.Status.Family.SERVER_ERROR;
        return failed ? copies.older(asked) : Optional.empty();
    }

    /** A copy may be kept, but must be shown to us before each use: pages change at any time. */
    private static void allowCopies(
            ContainerRequestContext request, ContainerResponseContext response, EntityTag tag) {
        MultivaluedMap<String, Object> headers = response.getHeaders();
        boolean anonymous =
                request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                        && request.getHeaderString(HttpHeaders.COOKIE) == null;
        headers.putSingle(HttpHeaders.CACHE_CONTROL, anonymous ? "no-cache" : "private, no-cache");
        headers.add(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION + ", " + HttpHeaders.COOKIE);
        headers.putSingle(HttpHeaders.ETAG, tag);
        if (request.getRequest().evaluatePreconditions(tag) != null) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    /** People pass on the address that they see: it must not name the channel they came by. */
    private static void leadToCleanAddress(
            ContainerRequestContext request, ContainerResponseContext response) {
        response.setStatusInfo(Response.Status.FOUND);
        response.setEntity(null);
        response.getHeaders().remove(HttpHeaders.ETAG);
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getHeaders()
                .putSingle(HttpHeaders.LOCATION, request.getUriInfo().getAbsolutePath());
    }
}
