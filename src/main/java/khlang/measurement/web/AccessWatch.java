package khlang.measurement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import khlang.measurement.Access;
import khlang.measurement.AccessAudience;
import khlang.measurement.AccessChannel;
import khlang.measurement.AccessCounter;
import khlang.measurement.AccessKind;
import khlang.measurement.Robots;
import khlang.rights.CurrentReader;
import khlang.web.Handout;
import khlang.web.HandoutListener;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Counts what is handed out to people. */
@ApplicationScoped
public class AccessWatch implements HandoutListener {

    @Inject AccessCounter counter;
    @Inject Robots robots;
    @Inject CurrentReader reader;
    @Inject SearchWatch searches;

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
        counter.count(
                new Access(
                        handout.documentId(),
                        kind(handout.form()),
                        AccessChannel.ofSlug(request.getParameter("via")),
                        AccessAudience.of(reader.get()),
                        request.getRemoteAddr(),
                        request.getHeader("User-Agent")));
        searches.opened(handout, request);
    }

    private static AccessKind kind(Handout.Form form) {
        return switch (form) {
            case PAGE -> AccessKind.VIEW;
            case FILE -> AccessKind.DOWNLOAD;
            case PRINT -> AccessKind.PRINT;
        };
    }
}
