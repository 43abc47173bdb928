package khlang.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * Shows the error page for what goes wrong outside the resources: a missing static file, a page
 * that breaks while it is printed, a request that the server itself refuses.
 */
@WebServlet(ErrorServlet.PATH)
public class ErrorServlet extends HttpServlet {

    static final String PATH = "/error-page";
    private static final URI NOWHERE = URI.create("http://localhost/");
    private static final long serialVersionUID = 1;

    @Inject transient Templates templates;
    @Inject transient FormTokens tokens;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Integer told = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = told == null ? HttpServletResponse.SC_NOT_FOUND : told;
        String path = asked(request);
        byte[] body =
                templates.print(
                        page(request, status, path), address(request, path), tokens.of(request));
        response.setStatus(status);
        response.setContentType(PageWriter.HTML);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static ErrorPage page(HttpServletRequest request, int status, String path) {
        if (status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            return ErrorPage.of(status, path);
        }
        var cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        String incident = Incident.record(request.getMethod(), path, cause);
        return new ErrorPage(
                status, ErrorPage.words(path), Optional.empty(), Optional.of(incident));
    }

    private static String asked(HttpServletRequest request) {
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return path == null ? request.getRequestURI() : path.toString();
    }

    /** Nothing of an address that is none, or of a host that is none, is repeated. */
    private static URI address(HttpServletRequest request, String path) {
        try {
            return URI.create(request.getRequestURL().toString()).resolve("/").resolve(path);
        } catch (IllegalArgumentException e) {
            return NOWHERE;
        }
    }
}
