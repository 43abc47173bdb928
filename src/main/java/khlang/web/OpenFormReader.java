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
import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.UnaryOperator;

/**
 * Reads the forms of which a reader needs no cookie. In place of a token the browser itself must
 * say that a page of ours has sent the form: other sites cannot make it say so.
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
        Form form = FormReader.fields(FormReader.limited(body, MOST_BYTES));
        if (!isFromOurPage(request::getHeader)) {
            throw new WebApplicationException(
                    Response.status(Response.Status.FORBIDDEN)
                            .entity(new ExpiredFormPage(form))
                            .type(PageWriter.HTML)
                            .build());
        }
        return new OpenForm(form);
    }

    /**
     * Whether the browser says that a page of ours has sent it. Those that do not know the newest
     * word say the origin, and older ones the page; who says nothing at all is not believed.
     *
     * @param header answers the value of a header, null when it is not there
     */
    static boolean isFromOurPage(UnaryOperator<String> header) {
        String site = header.apply("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = header.apply("Origin");
        String from = origin == null ? header.apply("Referer") : origin;
        return from != null && isOf(from, header.apply("Host"));
    }

    private static boolean isOf(String address, String host) {
        try {
            String named = new URI(address).getRawAuthority();
            return named != null && named.equalsIgnoreCase(host);
        } catch (URISyntaxException e) {
            return false; // anybody may send anything
        }
    }
}
