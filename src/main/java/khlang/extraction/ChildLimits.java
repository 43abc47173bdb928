package khlang.extraction;

import java.time.Duration;

/**
 * How much the limited processes may have.
 *
 * @param time for one task, from the start of its process
 * @param atOnce how many run at the same time
 * @param waiting how many tasks may wait for that
 * @param patience how long one of them waits at most
 */
record ChildLimits(Duration time, int atOnce, int waiting, Duration patience) {

    /** One core stays for the portal where there are two. */
    static final ChildLimits USUAL =
            new ChildLimits(Duration.ofSeconds(60), 2, 8, Duration.ofSeconds(60));
}
