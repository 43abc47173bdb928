package khlang.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Pages that say the same to everybody, printed once a minute at most: for filters that turn
 * requests away by the thousand.
 */
@ApplicationScoped
public class ReadyPages {

    /** The name of the office at the top of a page may change. */
    private static final Duration KEPT = Duration.ofMinutes(1);

    /** Nothing of one request may get into the page of another. */
    private static final URI ANYWHERE = URI.create("http://localhost/");

    @Inject Templates templates;
    @Inject Clock clock;

    private Cache<Page, byte[]> printed;

    @PostConstruct
    void prepare() {
        printed =
                Caffeine.newBuilder()
                        .expireAfterWrite(KEPT)
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .build();
    }

    /**
     * Answers with a page; the status is the caller's.
     *
     * @param page a record that is equal to each other one of its kind, without forms
     * @throws IOException when the reader has gone away
     */
    public void answer(Page page, HttpServletResponse response) throws IOException {
        byte[] body = printed.get(page, this::print);
        response.setContentType(PageWriter.HTML);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private byte[] print(Page page) {
        var forms = new FormToken(Optional.empty());
        byte[] body = templates.print(page, ANYWHERE, forms);
        if (forms.isUsed()) {
            throw new IllegalArgumentException("It has a form, which is for one browser: " + page);
        }
        return body;
    }
}
