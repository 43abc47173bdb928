package khlang.web;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import khlang.language.Sentences;
import khlang.language.Violation;

/** Ends a request of a program with a {@link Problem}. */
public class ProblemException extends WebApplicationException {

    private static final long serialVersionUID = 1;
    private static final Sentences SENTENCES = new Sentences("khlang.web.problems");
    private static final int UNPROCESSABLE = 422;

    /** Ends it with an answer that is already made. */
    public ProblemException(Response answer) {
        super(answer);
    }

    /**
     * @param key the name of the problem among the sentences
     * @param arguments what the sentence names
     */
    public static ProblemException of(Response.Status status, String key, Object... arguments) {
        return of(status.getStatusCode(), key, arguments);
    }

    /** The same with a status that has no name there. */
    public static ProblemException of(int status, String key, Object... arguments) {
        return new ProblemException(answer(status, key, List.of(), arguments));
    }

    /**
     * @param key the name of the problem among the sentences, for its title
     * @param sentence what happened and what to do, in Thai
     */
    public static ProblemException saying(int status, String key, String sentence) {
        var problem = new Problem(SENTENCES.say(key + ".title"), status, sentence);
        return new ProblemException(
                Response.status(status).type(Problem.MEDIA_TYPE).entity(problem).build());
    }

    /** Somebody else was faster; a page of ours shows both. */
    public static ProblemException conflict(String key, String page) {
        int status = Response.Status.CONFLICT.getStatusCode();
        var problem =
                new Problem(
                        SENTENCES.say(key + ".title"),
                        status,
                        SENTENCES.say(key + ".detail"),
                        List.of(),
                        page);
        return new ProblemException(
                Response.status(status).type(Problem.MEDIA_TYPE).entity(problem).build());
    }

    /** The sender's fields break rules. */
    public static ProblemException of(List<Violation> violations) {
        List<Problem.FieldError> errors =
                violations.stream()
                        .map(one -> new Problem.FieldError(one.field(), one.sentence()))
                        .toList();
        return new ProblemException(answer(UNPROCESSABLE, "violations", errors, errors.size()));
    }

    /** Who sends it has not shown a token, or a wrong one. */
    public static ProblemException unauthorized() {
        Response answer = answer(Response.Status.UNAUTHORIZED.getStatusCode(), "token", List.of());
        return new ProblemException(
                Response.fromResponse(answer)
                        .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"khlang\"")
                        .build());
    }

    private static Response answer(
            int status, String key, List<Problem.FieldError> errors, Object... arguments) {
        var problem =
                new Problem(
                        SENTENCES.say(key + ".title"),
                        status,
                        SENTENCES.say(key + ".detail", arguments),
                        errors,
                        null);
        return Response.status(status).type(Problem.MEDIA_TYPE).entity(problem).build();
    }
}
