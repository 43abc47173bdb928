package khlang.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first to judge a request: finds out who a trusted web server passes it on for, and refuses it
 * when it was sent to a host that is not ours. Once {@code KHLANG_BASE_URL} says which host is
 * ours, nobody can make us print links to another.
 */
public class HostGuard extends HttpFilter {

    private static final long serialVersionUID = 1;

    /** The machine itself may always ask: health checks and imports do. */
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final Pattern HOST =
            Pattern.compile("([A-Za-z0-9.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}])(:[0-9]{1,5})?");

    private static final int MISDIRECTED = 421;
    private static final String SOURCE = HostGuard.class.getName() + ".source";

    @Inject transient PortalAddress portal;
    @Inject transient TrustedProxies proxies;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest forwarded = ForwardedRequest.of(request, proxies);
        if (forwarded instanceof ForwardedRequest) {
            request.setAttribute(SOURCE, forwarded.getRemoteAddr());
        }
        if (isOurs(request.getHeader("Host"))) {
            chain.doFilter(forwarded, response);
        } else {
            response.sendError(MISDIRECTED);
        }
    }

    /**
     * The address of the reader's machine, for filters that stand before this one; known once the
     * request has come back to them.
     */
    public static String source(HttpServletRequest request) {
        Object known = request.getAttribute(SOURCE);
        return known == null ? request.getRemoteAddr() : known.toString();
    }

    private boolean isOurs(String host) {
        Matcher parts = HOST.matcher(host == null ? "" : host);
        if (!parts.matches()) {
            return false;
        }
        String name = parts.group(1);
        return portal.setting()
                .map(URI::create)
                .map(ours -> HERE.contains(name) || ours.getHost().equalsIgnoreCase(name))
                .orElse(true);
    }
}
