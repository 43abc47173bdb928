package khlang.channel;

import java.util.List;
import java.util.Optional;
import khlang.organization.Division;

/**
 * What stands beside the button at the counter.
 *
 * @param division for which is counted
 * @param today how many were served today
 * @param month how many were served this month
 * @param last what the one who asks has pressed last today; empty for nothing, or all undone
 * @param topics what people came for most often this month, the most frequent first
 */
public record CounterDay(
        Division division,
        long today,
        long month,
        Optional<CounterPress> last,
        List<CounterTopic> topics) {}
