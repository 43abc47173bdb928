package khlang.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import khlang.identity.ApiToken;

/**
 * Lets in to {@code /metrics}, which the server itself answers, whoever asks on the portal's own
 * machine, past any web server in front, and whoever carries the token for programs. It holds no
 * content, but tells how busy the office is and how much memory is left.
 */
public class MetricsDoor extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String HERE = "127(\\.\\d{1,3}){3}|::1|0:0:0:0:0:0:0:1";

    @Inject transient ApiToken token;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isFromHere(request) || token.isCarriedBy(request.getHeader("Authorization"))) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** A web server in front may run here too; it says that it asks for somebody else. */
    private static boolean isFromHere(HttpServletRequest request) {
        return request.getRemoteAddr().matches(HERE)
                && request.getHeader("X-Forwarded-For") == null;
    }
}
