package khlang.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import khlang.language.Sentences;

/**
 * Turns whatever goes wrong in a resource into a Thai page, or into a short JSON problem below
 * {@code /api}. A document that is gone names its successor in a {@code Link} of the relation
 * {@code successor-version}.
 */
@Provider
public class ErrorPages implements ExceptionMapper<Throwable> {

    private static final Sentences SENTENCES = new Sentences("khlang.web.problems");
    static final String SUCCESSOR = "successor-version";

    @Context UriInfo address;
    @Context Request request;

    @Override
    public Response toResponse(Throwable problem) {
        if (!(problem instanceof WebApplicationException known)) {
            return answer(Response.serverError(), incident(problem), Optional.empty());
        }
        Response said = known.getResponse();
        if (said.getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
            return said;
        }
        Optional<String> incident =
                said.getStatusInfo().getFamily() == Response.Status.Family.SERVER_ERROR
                        ? incident(problem)
                        : Optional.empty();
        return answer(
                Response.fromResponse(said),
                incident,
                Optional.ofNullable(said.getLink(SUCCESSOR)));
    }

    private Optional<String> incident(Throwable problem) {
        return Optional.of(Incident.record(request.getMethod(), path(), problem));
    }

    private Response answer(
            Response.ResponseBuilder answer, Optional<String> incident, Optional<Link> successor) {
        int status = answer.build().getStatus();
        if (path().startsWith("/api/")) {
            return answer.type(Problem.MEDIA_TYPE).entity(problem(status, incident)).build();
        }
        return answer.type(PageWriter.HTML)
                .entity(
                        new ErrorPage(
                                status,
                                ErrorPage.words(path()),
                                successor.map(link -> link.getUri().getPath()),
                                incident))
                .build();
    }

    private static Problem problem(int status, Optional<String> incident) {
        String key =
                switch (status) {
                    case 404 -> "notFound";
                    case 405, 406, 415 -> "unsupported";
                    default -> incident.isPresent() ? "failure" : "request";
                };
        return new Problem(
                SENTENCES.say(key + ".title"),
                status,
                SENTENCES.say(key + ".detail", incident.orElse("")));
    }

    private String path() {
        return address.getRequestUri().getPath();
    }
}
