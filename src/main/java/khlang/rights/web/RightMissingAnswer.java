package khlang.rights.web;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import khlang.rights.RightMissingException;

/** What somebody has no right to does not exist for them. */
@Provider
public class RightMissingAnswer implements ExceptionMapper<RightMissingException> {

    @Context Providers providers;

    @Override
    public Response toResponse(RightMissingException missing) {
        return providers
                .getExceptionMapper(NotFoundException.class)
                .toResponse(new NotFoundException());
    }
}
