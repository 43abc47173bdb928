package khlang.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Answers what it can from memory, before anything else in the portal wakes up, and tells who
 * counts what is handed out, just before the reader has it.
 */
public class FrontDoor extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final System.Logger LOG = System.getLogger(FrontDoor.class.getName());

    @Inject transient PageCache pages;
    @Inject transient HandoutListener listener;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getRequestURI().startsWith("/static/")) {
            chain.doFilter(request, response); // the server knows faster ways for files
            return;
        }
        var watched = new HandoutResponse(response, () -> tell(request, response));
        if (!pages.answer(request, watched)) {
            try {
                chain.doFilter(request, watched);
            } finally {
                pages.finished(request);
            }
        }
        watched.call(); // an answer without a text
    }

    private void tell(HttpServletRequest request, HttpServletResponse response) {
        Optional<Handout> handout = Handout.on(request);
        if (handout.isPresent() && isHandedOut(request, response.getStatus())) {
            try {
                listener.handedOut(handout.get(), request);
            } catch (RuntimeException e) { // the reader gets the answer all the same
                LOG.log(System.Logger.Level.ERROR, "An access was not counted", e);
            }
        }
    }

    /**
     * Whether the reader gets it now. A page that had not changed since the last time was opened
     * like any other; a redirect leads to it; of a file fetched in pieces the first piece counts.
     */
    private static boolean isHandedOut(HttpServletRequest request, int status) {
        return switch (status) {
            case HttpServletResponse.SC_OK,
                    HttpServletResponse.SC_FOUND,
                    HttpServletResponse.SC_NOT_MODIFIED ->
                    true;
            case HttpServletResponse.SC_PARTIAL_CONTENT ->
                    String.valueOf(request.getHeader("Range")).startsWith("bytes=0-");
            default -> false;
        };
    }
}
