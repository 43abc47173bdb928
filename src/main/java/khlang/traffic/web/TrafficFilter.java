package khlang.traffic.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import khlang.rights.CurrentReader;
import khlang.traffic.TrafficLine;
import khlang.traffic.TrafficQueue;
import khlang.web.HostGuard;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Notes every answer for the traffic log: pages from memory, refused hosts and failures too. Of the
 * files that every page needs, such as the style sheet, only those are noted that were not there:
 * that a page was opened is told by the page, and they tell nothing more of who did what.
 */
public class TrafficFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject transient TrafficQueue queue;
    @Inject transient CurrentReader reader;
    @Inject transient Clock clock;

    /** Switched off only to measure what it costs. */
    @Inject
    @ConfigProperty(name = "khlang.traffic", defaultValue = "true")
    boolean noting;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR; // when it fails below
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } finally {
            if (noting && isTold(request.getRequestURI(), status)) {
                queue.add(
                        new TrafficLine(
                                clock.instant(),
                                HostGuard.source(request),
                                reader.actor().account(),
                                request.getMethod(),
                                request.getRequestURI(),
                                status));
            }
        }
    }

    private static boolean isTold(String path, int status) {
        boolean partOfPages = path.startsWith("/static/") || path.equals("/favicon.ico");
        return !partOfPages || status >= HttpServletResponse.SC_BAD_REQUEST;
    }
}
