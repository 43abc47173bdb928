package khlang.assessment;

import java.util.List;

/**
 * A question as it was typed; nothing is null.
 *
 * @param document as people name it
 * @param choices in the order of the form, empty ones included
 * @param right the number of the right one in the form, from 1
 */
public record ItemDraft(
        String kind,
        String text,
        String topic,
        String document,
        List<String> choices,
        String right) {}
