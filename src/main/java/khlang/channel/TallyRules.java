package khlang.channel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import khlang.calendar.ThaiDigits;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.organization.RefusedException;

/** Makes numbers of what was typed, or says all that is wrong with it. */
final class TallyRules {

    private static final int MOST = 9_999_999;
    private static final int LONGEST_LETTER = 200;

    private TallyRules() {}

    /**
     * The numbers of a draft; a channel that is left empty has none.
     *
     * @param send whether the head is to see them
     * @param correction whether numbers change that were confirmed
     * @param files how many files prove them
     * @throws RefusedException naming everything that is wrong
     */
    static Map<Channel, Integer> check(
            TallyDraft draft, boolean send, boolean correction, int files) {
        List<Violation> wrong = new ArrayList<>();
        Map<Channel, Integer> amounts = new EnumMap<>(Channel.class);
        for (Channel channel : Channel.values()) {
            String typed = draft.amounts().getOrDefault(channel, "");
            String digits = ThaiDigits.toArabic(typed).replace(",", "");
            if (digits.matches("[0-9]{1,7}")) {
                amounts.put(channel, Integer.valueOf(digits));
            } else if (!typed.isBlank()) {
                wrong.add(new Violation(channel.slug(), "wholeNumber", 0, MOST));
            }
        }
        wrong.addAll(TextRule.optional("letter", LONGEST_LETTER).check(draft.letter()));
        wrong.addAll(PublicationRules.link("link", draft.link()));
        if (correction) {
            wrong.addAll(PublicationRules.reason("reason", draft.reason()));
        }
        if (send && wrong.isEmpty() && amounts.isEmpty()) {
            wrong.add(new Violation(Channel.INFO.slug(), "tallyEmpty"));
        }
        if (send && files == 0 && draft.letter().isBlank() && draft.link().isBlank()) {
            wrong.add(new Violation("letter", "tallyProof"));
        }
        RefusedException.unless(wrong);
        return amounts;
    }
}
