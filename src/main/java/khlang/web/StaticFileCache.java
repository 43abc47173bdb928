package khlang.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Lets browsers keep a static file for a year when they asked for the version that lies here. An
 * older or newer version, as while two servers are being renewed, is kept by nobody.
 */
@WebFilter("/static/*")
public class StaticFileCache extends HttpFilter {

    private static final long serialVersionUID = 1;
    private static final String A_YEAR = "public, max-age=31536000, immutable";

    @Inject transient Assets assets;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String asked = request.getParameter(Assets.VERSION);
        boolean current =
                asked != null
                        && request.getPathInfo() != null
                        && assets.version(request.getPathInfo().substring(1))
                                .filter(asked::equals)
                                .isPresent();
        response.setHeader("Cache-Control", current ? A_YEAR : "no-cache");
        chain.doFilter(request, response);
    }
}
