package khlang.evidence;

import java.util.ArrayList;
import java.util.List;
import khlang.calendar.ThaiDigits;
import khlang.evidence.EnterableMeasure.Part;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.organization.RefusedException;

/** Makes numbers of what was typed, or says all that is wrong with it. */
final class EnteredRules {

    static final int LONGEST_NOTE = 500;
    private static final int MOST = 9_999_999;

    private EnteredRules() {}

    /**
     * The numbers of a draft, one for each of the measure's.
     *
     * @param wasConfirmed whether somebody stands for what is there: then a change needs a reason
     * @param wrong what is wrong with the proof already
     * @param isProved whether anything proves it
     * @throws RefusedException naming everything that is wrong
     */
    static List<EnteredAmount> check(
            List<Part> parts,
            EnteredDraft draft,
            boolean wasConfirmed,
            boolean isProved,
            List<Violation> wrong) {
        List<Violation> all = new ArrayList<>();
        List<EnteredAmount> amounts = parts.stream().map(part -> amount(part, draft, all)).toList();
        if (all.isEmpty() && amounts.stream().noneMatch(EnteredAmount::isKnown)) {
            all.add(new Violation(parts.getFirst().countedField(), "enteredNothing"));
        }
        all.addAll(new TextRule("note", false, LONGEST_NOTE, true).check(draft.note()));
        if (wasConfirmed) {
            all.addAll(TextRule.required("reason", LONGEST_NOTE).check(draft.reason()));
        }
        all.addAll(wrong);
        if (!isProved) {
            all.add(new Violation("file", "enteredProof"));
        }
        RefusedException.unless(all);
        return amounts;
    }

    private static EnteredAmount amount(Part part, EnteredDraft draft, List<Violation> wrong) {
        Long counted = number(part.countedField(), 0, draft, wrong);
        if (!part.isShare()) {
            return new EnteredAmount(part, counted, null);
        }
        Long whole = number(part.wholeField(), 1, draft, wrong);
        if (counted == null && whole != null && isEmpty(draft, part.countedField())) {
            wrong.add(new Violation(part.countedField(), "required"));
        } else if (whole == null && counted != null && isEmpty(draft, part.wholeField())) {
            wrong.add(new Violation(part.wholeField(), "required"));
        } else if (counted != null && whole != null && counted > whole) {
            wrong.add(new Violation(part.countedField(), "moreThanWhole"));
        }
        return new EnteredAmount(part, counted, whole);
    }

    private static boolean isEmpty(EnteredDraft draft, String field) {
        return draft.numbers().getOrDefault(field, "").isBlank();
    }

    private static Long number(String field, int least, EnteredDraft draft, List<Violation> wrong) {
        if (isEmpty(draft, field)) {
            return null;
        }
        String digits = ThaiDigits.toArabic(draft.numbers().get(field)).strip().replace(",", "");
        if (digits.matches("[0-9]{1,7}") && Integer.parseInt(digits) >= least) {
            return Long.valueOf(digits);
        }
        wrong.add(new Violation(field, "wholeNumber", least, MOST));
        return null;
    }
}
