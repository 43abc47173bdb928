package khlang.measurement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import khlang.library.OwnWork;
import khlang.measurement.Access;
import khlang.measurement.AccessAudience;
import khlang.measurement.AccessChannel;
import khlang.measurement.AccessCounter;
import khlang.measurement.AccessKind;
import khlang.rights.CurrentReader;
import khlang.visitor.Robots;
import khlang.web.Handout;
import khlang.web.HandoutListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts what is handed out to people who have not written it themselves. */
@ApplicationScoped
public class AccessWatch implements HandoutListener {

    @Inject AccessCounter counter;
    @Inject Robots robots;
    @Inject CurrentReader reader;
    @Inject SearchWatch searches;
    @Inject OwnWork work;

    /** Switched off only to measure what counting costs. */
    @Inject
    @ConfigProperty(name = "khlang.counting", defaultValue = "true")
    boolean counting;

    @Override
    public void handedOut(Handout handout, HttpServletRequest request) {
        if (!counting
                || !new PersonalRequest(request.getMethod(), request::getHeader).isPersonal()
                || robots.include(request.getHeader("User-Agent"))) {
            return;
        }
        AccessAudience audience = audience(request);
        if (audience == AccessAudience.STAFF
                && isOwn(handout.documentId(), reader.actor().person())) {
            return;
        }
        counter.count(
                new Access(
                        handout.documentId(),
                        kind(handout.form()),
                        channel(request),
                        audience,
                        request.getRemoteAddr(),
                        request.getHeader("User-Agent")));
        if (request.getQueryString() != null) {
            searches.opened(handout, request);
        }
    }

    /**
     * Who shows neither a cookie nor a token is nobody that we know. To ask for the reader all the
     * same would make a bean for each request, which costs more than all the rest of counting.
     */
    private AccessAudience audience(HttpServletRequest request) {
        return request.getHeader("Cookie") == null && request.getHeader("Authorization") == null
                ? AccessAudience.PUBLIC
                : AccessAudience.of(reader.get());
    }

    private boolean isOwn(long document, long person) {
        return person != 0 && work.isOf(document, person);
    }

    /** Nearly all addresses have no question mark, and then there is nothing to look through. */
    private static AccessChannel channel(HttpServletRequest request) {
        return request.getQueryString() == null
                ? AccessChannel.WEB
                : AccessChannel.ofSlug(request.getParameter("via"));
    }

    private static AccessKind kind(Handout.Form form) {
        return switch (form) {
            case PAGE -> AccessKind.VIEW;
            case FILE -> AccessKind.DOWNLOAD;
            case PRINT -> AccessKind.PRINT;
        };
    }
}
