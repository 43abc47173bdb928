package khlang.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import khlang.visitor.Allowances;
import khlang.visitor.Networks;

/**
 * How many forms for signing in are read at all. {@link SignInThrottle} says who has guessed too
 * often, but must read a form to know; whoever sends a thousand forms a second would keep the
 * machine busy with reading. Nobody is remembered as bad here: a second later the next ones are
 * read.
 */
@ApplicationScoped
public class SignInCrowd {

    /** An office of some hundred people behind one address, all at half past eight. */
    private static final int AT_ONCE = 200;

    private static final int PER_SECOND_OF_ONE = 10;
    private static final int PER_SECOND_OF_ALL = 100;
    private static final String ALL = "";

    @Inject Clock clock;
    @Inject KnownBrowsers browsers;

    private Allowances senders;
    private Allowances all;

    @PostConstruct
    void prepare() {
        senders = new Allowances(AT_ONCE, PER_SECOND_OF_ONE, clock);
        all = new Allowances(AT_ONCE, PER_SECOND_OF_ALL, clock);
    }

    /**
     * Whether one more form may be read. A browser that somebody has signed in with before is
     * counted by itself: no crowd of strangers stands in its way.
     *
     * @param source the address that it comes from
     * @param mark what the browser shows as its mark, perhaps nothing
     */
    public boolean admits(String source, String mark) {
        return browsers.isOurs(mark)
                ? senders.take(mark)
                : senders.take(Networks.of(source)) && all.take(ALL);
    }
}
