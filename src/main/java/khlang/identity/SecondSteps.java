package khlang.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Remembers for five minutes who has given the right password and still owes a code. It is kept in
 * memory: after a restart the password is asked for again.
 */
@ApplicationScoped
public class SecondSteps {

    private static final Duration KEPT = Duration.ofMinutes(5);
    private static final int MOST = 10_000;
    private static final int TRIES = 5;

    @Inject Clock clock;

    private Cache<String, Step> steps;

    /** Who owes a code, and how often it was wrong. */
    record Step(long account, String userName, int wrong) {}

    @PostConstruct
    void prepare() {
        steps =
                Caffeine.newBuilder()
                        .maximumSize(MOST)
                        .expireAfterWrite(KEPT)
                        .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                        .build();
    }

    /** A secret that stands for the right password. */
    String begin(long account, String userName) {
        String secret = Secrets.random();
        steps.put(Secrets.hash(secret), new Step(account, userName, 0));
        return secret;
    }

    Optional<Step> find(String secret) {
        return Optional.ofNullable(steps.getIfPresent(Secrets.hash(secret)));
    }

    /** Whether another code may be tried after a wrong one. */
    boolean failed(String secret) {
        return steps.asMap()
                        .computeIfPresent(
                                Secrets.hash(secret),
                                (hash, step) ->
                                        step.wrong() + 1 >= TRIES
                                                ? null
                                                : new Step(
                                                        step.account(),
                                                        step.userName(),
                                                        step.wrong() + 1))
                != null;
    }

    void end(String secret) {
        steps.invalidate(Secrets.hash(secret));
    }
}
