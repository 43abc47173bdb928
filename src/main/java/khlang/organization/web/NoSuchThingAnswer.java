package khlang.organization.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import khlang.organization.NoSuchThingException;

/** What is not there, or is not there any more, is not found. */
@Provider
public class NoSuchThingAnswer implements ExceptionMapper<NoSuchThingException> {

    @Context Providers providers;

    @Override
    public Response toResponse(NoSuchThingException missing) {
        return providers
                .getExceptionMapper(NotFoundException.class)
                .toResponse(new NotFoundException());
    }
}
