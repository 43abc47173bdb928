package khlang.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import khlang.organization.TypedDate;

/**
 * What a paper must say to count. On paper somebody may have left a level open; the mean is then
 * that of the others.
 *
 * @param marks what it is worth
 * @param day that stands on it
 * @param levels what was given, by the keys of the texts
 */
record PaperRules(Marks marks, LocalDate day, Map<Long, Integer> levels) {

    /**
     * Reads a draft.
     *
     * @param last the latest day that may stand on it
     * @throws RefusedException naming everything that is wrong
     */
    static PaperRules check(
            AssessmentDetails details, List<ItemText> asked, PaperDraft draft, LocalDate last) {
        List<Violation> wrong = new ArrayList<>();
        TypedDate day = TypedDate.required("day", draft.day());
        wrong.addAll(day.violations());
        day.day()
                .filter(one -> one.isBefore(details.opensOn()) || one.isAfter(last))
                .ifPresent(one -> wrong.add(new Violation("day", "paperDay")));
        int score = AssessmentRules.number("score", draft.score(), 0, details.items(), wrong);
        Map<Long, Integer> levels = new HashMap<>();
        for (ItemText one : asked) {
            String typed = draft.levels().getOrDefault(one.field(), "");
            if (one.isOnLevels() && !typed.isEmpty()) {
                OptionalInt level = Agreement.typed(typed);
                level.ifPresent(value -> levels.put(one.id(), value));
                if (level.isEmpty()) {
                    wrong.add(new Violation(one.field(), "unknownChoice"));
                }
            }
        }
        RefusedException.unless(wrong);
        return new PaperRules(
                new Marks(
                        score,
                        details.items(),
                        levels.values().stream().mapToInt(Integer::intValue).sum(),
                        levels.size()),
                day.day().orElseThrow(),
                levels);
    }
}
