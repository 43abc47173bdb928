package khlang.survey;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import khlang.calendar.BangkokClock;
import khlang.visitor.Robots;
import khlang.visitor.Visitor;
import khlang.visitor.VisitorKeys;

/**
 * Lets answers in that need no sign-in, and keeps those out with which somebody wants to turn a
 * result. What it remembers is in memory only, under the visitors' keys of the day.
 */
@ApplicationScoped
public class AnswerGate {

    /** From one network in ten minutes, about whatever. */
    static final int MOST_IN_A_WHILE = 60;

    /** Different visitors of one network on one day, about one thing: whole offices share one. */
    static final int MOST_ABOUT_ONE = 20;

    static final Duration WHILE = Duration.ofMinutes(10);

    private static final int MOST_NETWORKS = 100_000;

    @Inject Clock clock;
    @Inject VisitorKeys visitors;
    @Inject Robots robots;

    private Cache<Visitor, AtomicInteger> lately;
    private Cache<About, Set<Visitor>> today;

    /** One thing, asked of one network on one day. */
    private record About(Visitor network, LocalDate day, String thing) {}

    @PostConstruct
    void prepare() {
        lately = remembering(WHILE);
        today = remembering(Duration.ofDays(1));
    }

    private <K, V> Cache<K, V> remembering(Duration time) {
        return Caffeine.newBuilder()
                .maximumSize(MOST_NETWORKS)
                .expireAfterWrite(time)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /**
     * Decides about an answer.
     *
     * @param thing what it is about, such as {@code document:12}
     */
    Admission admit(Answerer who, String thing) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), BangkokClock.ZONE);
        if (robots.include(who.userAgent())) {
            return new Admission(AnswerFate.NO_PERSON, null, day);
        }
        Visitor network = visitors.visitor(day, who.network(), "");
        Visitor visitor = visitors.visitor(day, who.address(), who.userAgent());
        boolean fits = isSeldom(network) && isOneOfFew(new About(network, day, thing), visitor);
        return fits
                ? new Admission(AnswerFate.COUNTED, visitor, day)
                : new Admission(AnswerFate.TOO_MANY, null, day);
    }

    private boolean isSeldom(Visitor network) {
        return lately.get(network, none -> new AtomicInteger()).incrementAndGet()
                <= MOST_IN_A_WHILE;
    }

    private boolean isOneOfFew(About about, Visitor visitor) {
        Set<Visitor> known = today.get(about, none -> new HashSet<>());
        synchronized (known) {
            return known.contains(visitor) || (known.size() < MOST_ABOUT_ONE && known.add(visitor));
        }
    }
}
