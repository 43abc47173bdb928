package khlang.identity.web;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.Providers;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.Set;
import khlang.identity.Sessions;
import khlang.web.Cookies;
import khlang.web.ExpiredFormPage;
import khlang.web.Form;
import khlang.web.FormReader;
import khlang.web.PageWriter;
import khlang.web.ProblemException;

/**
 * Finds out who has signed in, before the address is looked at, so that error pages know it too.
 * Whoever shows a token is asked for that alone. Where a program could change something, a session
 * does not count: browsers send it unasked, and there is no form with a token.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class SessionFilter implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Forms of those who have not signed in; a session that has ended does not hinder them. */
    private static final Set<String> OUTSIDE =
            Set.of(
                    "/sign-in",
                    "/sign-in/code",
                    "/sign-out",
                    "/set-up",
                    "/reset",
                    "/reset/mail",
                    "/reset/mail/password");

    @Inject Sessions sessions;
    @Inject Cookies cookies;
    @Context HttpServletRequest asked;
    @Context Providers providers;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (request.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
            return;
        }
        Optional<String> secret = cookies.session(asked);
        if (secret.isEmpty()) {
            return;
        }
        boolean reading = READING.contains(request.getMethod());
        String path = request.getUriInfo().getRequestUri().getPath();
        if (!reading && path.startsWith("/api/")) {
            throw ProblemException.unauthorized();
        }
        if (sessions.resume(secret.get())) {
            FormReader.expectLong(asked);
        } else if (!reading && !OUTSIDE.contains(path)) {
            keepWhatWasTyped(request);
        }
    }

    /** The session has ended while somebody wrote: they get their text back and may sign in. */
    private void keepWhatWasTyped(ContainerRequestContext request) throws IOException {
        MediaType media = request.getMediaType();
        var none = new Annotation[0];
        MessageBodyReader<Form> reader =
                media == null
                        ? null
                        : providers.getMessageBodyReader(Form.class, Form.class, none, media);
        if (reader == null) {
            return;
        }
        Form form =
                reader.readFrom(
                        Form.class,
                        Form.class,
                        none,
                        media,
                        request.getHeaders(),
                        request.getEntityStream());
        request.abortWith(
                Response.status(Response.Status.FORBIDDEN)
                        .entity(new ExpiredFormPage(form))
                        .type(PageWriter.HTML)
                        .header(HttpHeaders.SET_COOKIE, cookies.takeSession(asked))
                        .build());
    }
}
