package khlang.evidence;

import java.util.Map;

/**
 * A value as it was typed, its files apart; nothing is null.
 *
 * @param numbers by the names of their fields; an empty one says that nobody knows
 * @param note may be empty
 * @param reason why a confirmed value changes
 * @param proof what proves it besides what is there already; its caption may be empty
 */
public record EnteredDraft(
        Map<String, String> numbers, String note, String reason, EvidenceDraft proof) {

    /** The numbers are copied. */
    public EnteredDraft {
        numbers = Map.copyOf(numbers);
    }
}
