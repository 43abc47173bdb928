package khlang.sharing;

import java.util.Objects;

/**
 * Something that a monthly meeting might talk of.
 *
 * @param key like no other, such as {@code report:12}; short Latin letters, digits and signs
 * @param title as it would stand in the agenda
 * @param detail why it is proposed, in Thai
 * @param speaker the key of a person; 0 for nobody
 * @param link what it leads to
 */
public record AgendaProposal(
        String key, String title, String detail, long speaker, TopicLink link) {

    /** Nothing is null. */
    public AgendaProposal {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(link, "link");
    }
}
