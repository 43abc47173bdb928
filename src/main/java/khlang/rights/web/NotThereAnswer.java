package khlang.rights.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import khlang.rights.NotThereException;

/** What is not there, or not for the one who asks, is not found. */
@Provider
public class NotThereAnswer implements ExceptionMapper<NotThereException> {

    @Context Providers providers;

    @Override
    public Response toResponse(NotThereException missing) {
        return providers
                .getExceptionMapper(NotFoundException.class)
                .toResponse(new NotFoundException());
    }
}
