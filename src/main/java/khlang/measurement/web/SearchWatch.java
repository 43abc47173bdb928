package khlang.measurement.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import khlang.measurement.AccessAudience;
import khlang.measurement.SearchCounter;
import khlang.rights.CurrentReader;
import khlang.search.web.Searched;
import khlang.visitor.Robots;
import khlang.web.Handout;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Counts what people look for and what they open from the list. The links of the list carry the
 * place and nothing else; which search it was, the browser says itself by naming the page it comes
 * from.
 */
@ApplicationScoped
public class SearchWatch {

    private static final System.Logger LOG = System.getLogger(SearchWatch.class.getName());

    @Inject SearchCounter counter;
    @Inject Robots robots;
    @Inject CurrentReader reader;

    @Inject
    @ConfigProperty(name = "khlang.counting", defaultValue = "true")
    boolean counting;

    void searched(@Observes Searched searched) {
        try {
            if (isPersonal(searched.request())) {
                counter.searched(searcher(searched.request()), searched.words(), searched.total());
            }
        } catch (RuntimeException e) { // what is not counted must not cost anybody their answer
            LOG.log(System.Logger.Level.WARNING, "A search was not counted", e);
        }
    }

    /** A person has been handed a document, from a list or from anywhere else. */
    void opened(Handout handout, HttpServletRequest request) {
        if (handout.form() == Handout.Form.PAGE) {
            CameFrom.of(
                            request.getParameter(CameFrom.PLACE),
                            request.getHeader("Referer"),
                            request.getHeader("Host"))
                    .ifPresent(
                            from ->
                                    counter.opened(
                                            searcher(request),
                                            from.words(),
                                            handout.documentId(),
                                            from.place()));
        }
    }

    private boolean isPersonal(HttpServletRequest request) {
        return counting
                && new PersonalRequest(request.getMethod(), request::getHeader).isPersonal()
                && !robots.include(request.getHeader("User-Agent"));
    }

    private SearchCounter.Searcher searcher(HttpServletRequest request) {
        return new SearchCounter.Searcher(
                AccessAudience.of(reader.get()),
                request.getRemoteAddr(),
                request.getHeader("User-Agent"));
    }
}
