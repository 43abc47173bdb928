package khlang.channel;

import java.util.Map;

/**
 * The numbers of a month as they were typed; nothing is null.
 *
 * @param amounts by channel; an empty one says that nobody knows
 * @param letter number of the letter or register that proves them
 * @param link to what proves them
 * @param reason why numbers change that were confirmed
 */
public record TallyDraft(Map<Channel, String> amounts, String letter, String link, String reason) {

    /** The numbers are copied. */
    public TallyDraft {
        amounts = Map.copyOf(amounts);
    }
}
