package khlang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Reads forms that everybody may send without a cookie. What the browser itself says of where they
 * come from must not speak against them. Browsers that say nothing are believed: they show nothing
 * that another site could misuse, and resources that take such forms do nothing in anybody's name.
 */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class OpenFormReader implements MessageBodyReader<OpenForm> {

    private static final int MOST_BYTES = 64 << 10;

    @Context HttpServletRequest request;

    @Override
    public boolean isReadable(
            Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type == OpenForm.class;
    }

    @Override
    public OpenForm readFrom(
            Class<OpenForm> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new WebApplicationException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        Form form = FormReader.fields(bytes);
        if (!FormTokens.isFromOurPage(request)) {
            throw new WebApplicationException(
                    Response.status(Response.Status.FORBIDDEN)
                            .entity(new ExpiredFormPage(form))
                            .type(PageWriter.HTML)
                            .build());
        }
        return new OpenForm(form);
    }
}
