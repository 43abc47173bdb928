package khlang.channel;

/**
 * An improvement as it was typed; nothing is null.
 *
 * @param channel the slug of one
 * @param division the slug of one
 * @param day as people write days
 * @param doneBy who has done it, in words
 */
public record ImprovementDraft(
        String channel, String division, String day, String what, String doneBy) {}
