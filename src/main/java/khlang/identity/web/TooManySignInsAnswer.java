package khlang.identity.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import khlang.identity.TooManySignInsException;
import khlang.web.PageWriter;

/** Asks people to come back in a moment, when too many sign in at once. */
@Provider
public class TooManySignInsAnswer implements ExceptionMapper<TooManySignInsException> {

    static final int SECONDS = 5;

    @Override
    public Response toResponse(TooManySignInsException busy) {
        return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                .header(HttpHeaders.RETRY_AFTER, SECONDS)
                .type(PageWriter.HTML)
                .entity(new BusyPage())
                .build();
    }
}
