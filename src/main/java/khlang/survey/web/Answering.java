package khlang.survey.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import khlang.survey.Answerer;

/** What the pages share on which anybody may answer. */
final class Answering {

    /** Too many came from there. */
    static final Response.Status TOO_MANY = Response.Status.TOO_MANY_REQUESTS;

    private Answering() {}

    /** Who answers, as far as the request tells. */
    static Answerer answerer(HttpServletRequest request) {
        String program = request.getHeader("User-Agent");
        return new Answerer(request.getRemoteAddr(), program == null ? "" : program);
    }
}
