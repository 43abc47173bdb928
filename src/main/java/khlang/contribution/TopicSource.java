package khlang.contribution;

import java.util.List;
import java.util.Set;

/**
 * A room that shows who knows what. Called within a transaction, for staff only; whether somebody
 * wants it shown, the asker decides.
 */
public interface TopicSource {

    /** What somebody knows about, in the order in which it is shown; at most 200. */
    List<KnownTopic> topics(long person);

    /**
     * The keys of those who know about something.
     *
     * @param words part of a topic's name; never blank
     */
    Set<Long> whoKnows(String words);
}
