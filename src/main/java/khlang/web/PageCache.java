package khlang.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps pages as anybody may see them, printed and compressed, and answers with them. It holds
 * nothing that was made for somebody: who shows a token or a cookie is never answered from here,
 * and what was made for him is never kept.
 *
 * <p>A copy is used for a minute, and not beyond midnight, when dates on pages change. It is
 * forgotten at once when {@link #forgetAll} is called. An older copy still serves while the page is
 * made anew for somebody else, and when it cannot be made, as while the database is away.
 */
@ApplicationScoped
public class PageCache {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final long MOST_BYTES = 48L << 20;
    private static final int LARGEST = 1 << 20;
    private static final String TICKET = Ticket.class.getName();

    @Inject Clock clock;

    private final AtomicLong changes = new AtomicLong();
    private final Cache<PageKey, PageCopy> copies =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_BYTES)
                    .weigher((PageKey key, PageCopy copy) -> copy.bytes())
                    .build();

    /** The right to keep what is made now, unless something changes meanwhile. */
    private record Ticket(PageKey key, long changes, Optional<PageCopy> older) {}

    /**
     * Answers from memory if it can.
     *
     * @return whether the request has been answered
     * @throws IOException when the reader has gone away
     */
    boolean answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<PageKey> key = PageKey.of(request);
        if (key.isEmpty()) {
            return false;
        }
        long before = changes.get();
        PageCopy copy = copies.getIfPresent(key.get());
        if (copy != null && (copy.isFresh(clock.instant()) || !copy.beginRenewal())) {
            copy.answer(request, response);
            return true;
        }
        request.setAttribute(TICKET, new Ticket(key.get(), before, Optional.ofNullable(copy)));
        return false;
    }

    /**
     * Keeps a page that has just been printed, if the request that it answers may be answered so.
     *
     * @param body the page in UTF-8
     * @param tag its hash
     */
    void keep(HttpServletRequest request, byte[] body, String tag, Optional<Handout> handout) {
        if (!(request.getAttribute(TICKET) instanceof Ticket ticket) || body.length > LARGEST) {
            return;
        }
        copies.put(ticket.key(), new PageCopy(body, tag, handout, freshUntil()));
        // Whoever changes something counts first and forgets then: one of us sees the other.
        if (changes.get() != ticket.changes()) {
            copies.invalidate(ticket.key());
        }
    }

    private Instant freshUntil() {
        Instant soon = clock.instant().plus(FRESH);
        Instant midnight =
                LocalDate.now(clock).plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return soon.isBefore(midnight) ? soon : midnight;
    }

    /** The request is over, whatever became of it: the next one may make the page anew. */
    void finished(HttpServletRequest request) {
        older(request).ifPresent(PageCopy::endRenewal);
    }

    /** The copy that was too old, for when no new page can be made. */
    Optional<PageCopy> older(HttpServletRequest request) {
        return request.getAttribute(TICKET) instanceof Ticket ticket
                ? ticket.older()
                : Optional.empty();
    }

    /** Forgets every page: what readers may see has changed. Call it when the change is final. */
    public void forgetAll() {
        changes.incrementAndGet();
        copies.invalidateAll();
    }
}
