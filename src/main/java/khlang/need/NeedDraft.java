package khlang.need;

import java.util.Objects;

/**
 * Needed knowledge as it was typed.
 *
 * @param division the slug of the one that sees to it
 * @param person the key of who sees to it; 0 for nobody yet
 * @param source the name of a {@link NeedSource}
 * @param sourceWords what was searched for, or which audit; may be empty
 * @param question the key of the question; 0 for none
 * @param targetDay as typed; may be empty
 */
public record NeedDraft(
        String topic,
        String details,
        String division,
        long person,
        String source,
        String sourceWords,
        long question,
        String targetDay) {

    /** No text is null. */
    public NeedDraft {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(details, "details");
        Objects.requireNonNull(division, "division");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(sourceWords, "sourceWords");
        Objects.requireNonNull(targetDay, "targetDay");
    }
}
