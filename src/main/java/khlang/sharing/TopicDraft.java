package khlang.sharing;

import java.util.Objects;

/**
 * What is typed of a topic; nothing is null.
 *
 * @param number its place in the agenda, from 1; empty for the last
 * @param speaker the key of a person; empty for somebody from outside, or nobody yet
 * @param speakerName of somebody from outside; may be empty
 * @param link the address, number, name or title of a document, or the address of a report; may be
 *     empty
 * @param minutes Markdown; may be empty
 */
public record TopicDraft(
        String number,
        String title,
        String speaker,
        String speakerName,
        String link,
        String minutes) {

    /** Nothing is null. */
    public TopicDraft {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(minutes, "minutes");
    }
}
