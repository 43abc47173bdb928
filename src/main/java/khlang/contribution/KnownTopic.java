package khlang.contribution;

import java.util.Objects;

/**
 * Something that somebody knows about.
 *
 * @param topic such as the name of a shelf
 * @param what shows it, such as the title of a document; may be empty
 * @param address the path of its page; may be empty
 */
public record KnownTopic(TopicOrigin origin, String topic, String what, String address) {

    /** Nothing is null. */
    public KnownTopic {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(address, "address");
    }
}
