package khlang.identity.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.HttpMethod;
import java.io.IOException;
import khlang.identity.SignInCrowd;
import khlang.web.Cookies;
import khlang.web.ReadyPages;

/** Sends back forms for signing in, unread, when more come than can be read. */
public class SignInGate extends HttpFilter {

    private static final long serialVersionUID = 1;

    @Inject transient SignInCrowd crowd;
    @Inject transient Cookies cookies;
    @Inject transient ReadyPages pages;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals(HttpMethod.POST)
                || crowd.admits(request.getRemoteAddr(), cookies.browser(request).orElse(""))) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setIntHeader("Retry-After", TooManySignInsAnswer.SECONDS);
        pages.answer(new BusyPage(), response);
    }
}
