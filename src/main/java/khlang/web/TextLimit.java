package khlang.web;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import khlang.files.LimitedInput;
import khlang.files.TooLongException;

/**
 * Ends what programs send as one text, be it JSON or Markdown, at a size that can be held in
 * memory. Streams are read by those who take them, forms by {@link FormReader}.
 */
@Provider
public class TextLimit implements ReaderInterceptor {

    private static final int MEGABYTES = 16;
    private static final long MOST = (long) MEGABYTES << 20;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getType() != String.class) {
            return context.proceed();
        }
        context.setInputStream(new LimitedInput(context.getInputStream(), MOST));
        try {
            return context.proceed();
        } catch (TooLongException e) {
            throw ProblemException.of(
                    Response.Status.REQUEST_ENTITY_TOO_LARGE, "tooLarge", MEGABYTES);
        }
    }
}
