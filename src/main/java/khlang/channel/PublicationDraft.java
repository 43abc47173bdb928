package khlang.channel;

/**
 * A publication as it was typed; nothing is null.
 *
 * @param channel the slug of one
 * @param day as people write days
 */
public record PublicationDraft(
        String channel, String day, String place, String link, String note) {}
