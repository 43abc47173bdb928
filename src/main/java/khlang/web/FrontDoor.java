package khlang.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers what it can from memory, before anything else in the portal wakes up, and tells who
 * counts what has been handed out.
 */
public class FrontDoor extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject transient PageCache pages;
    @Inject transient HandoutListener listener;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!pages.answer(request, response)) {
            chain.doFilter(request, response);
        }
        Handout.on(request)
                .filter(any -> isHandedOut(request, response.getStatus()))
                .ifPresent(handout -> listener.handedOut(handout, request));
    }

    /**
     * Whether the reader has it now. A page that had not changed since the last time was opened
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
