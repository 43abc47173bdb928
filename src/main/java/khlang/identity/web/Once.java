package khlang.identity.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import khlang.web.Page;

/** Answers with what is shown once: no copy of the page may be kept anywhere. */
final class Once {

    private Once() {}

    /** Something was made, and this is all that will ever be seen of it. */
    static Response show(Page page) {
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(page)
                .build();
    }
}
