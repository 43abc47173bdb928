package khlang.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Counts refused sign-ins by account and address, for a while each. Whoever guesses from very many
 * addresses is counted in one sum from some point on: they must not fill the audit log.
 */
final class RefusalTally {

    /** For so long refusals of one kind are summed up. */
    static final Duration WINDOW = Duration.ofMinutes(15);

    /** So many kinds are told apart at a time. */
    static final int MOST = 200;

    /** What is summed up once too many are told apart. */
    static final Who OTHERS = new Who("*", "");

    /**
     * Who was refused.
     *
     * @param account a user name, {@code ?} for a name that nobody has
     * @param source the address, or the network that it belongs to
     */
    record Who(String account, String source) {}

    /**
     * What has come together after the first one.
     *
     * @param first when the first one was
     * @param more how many came after it
     * @param last when the last one was
     */
    record Sum(Who who, Instant first, long more, Instant last) {

        private Sum next(Instant now) {
            return new Sum(who, first, more + 1, now);
        }
    }

    private final Map<Who, Sum> sums = new LinkedHashMap<>();

    /**
     * Counts one.
     *
     * @return who it is counted for when it is the first and is to be taken down at once; null when
     *     it is in the sum
     */
    synchronized Who count(Who who, Instant now) {
        Who counted = sums.containsKey(who) || sums.size() < MOST ? who : OTHERS;
        Sum sum = sums.get(counted);
        sums.put(counted, sum == null ? new Sum(counted, now, 0, now) : sum.next(now));
        return sum == null ? counted : null;
    }

    /** Ends what has lasted long enough, and answers what is in it beside first ones. */
    synchronized List<Sum> takeOld(Instant now) {
        return take(sum -> !now.isBefore(sum.first().plus(WINDOW)));
    }

    /** Ends everything. */
    synchronized List<Sum> takeAll() {
        return take(sum -> true);
    }

    private List<Sum> take(Predicate<Sum> ends) {
        var ended = new ArrayList<Sum>(sums.values().stream().filter(ends).toList());
        ended.forEach(sum -> sums.remove(sum.who()));
        ended.removeIf(sum -> sum.more() == 0);
        return ended;
    }
}
