package khlang.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import khlang.organization.TypedDate;

/**
 * What a paper must say to count. On paper somebody may have left a question open: then it is not
 * right, and the mean of the levels is that of the others.
 *
 * @param marks what it is worth
 * @param day that stands on it
 * @param answers what was chosen, by the keys of the texts: places of choices in the bank, and
 *     levels; of a paper of which the score alone was typed, the levels only
 */
record PaperRules(Marks marks, LocalDate day, Map<Long, Integer> answers) {

    private static final String LEFT_OPEN = "0";

    /**
     * Reads a draft.
     *
     * @param asked the questions that stand on the paper
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
        Map<Long, Integer> answers = answers(asked, draft, wrong);
        Marks marks = Marks.of(asked, answers);
        if (draft.wholly()) {
            if (answers.isEmpty() && wrong.isEmpty()) {
                wrong.add(new Violation("way", "paperUnanswered"));
            }
        } else {
            int score = AssessmentRules.number("score", draft.score(), 0, details.items(), wrong);
            marks = new Marks(score, details.items(), marks.awarenessSum(), marks.awarenessItems());
        }
        RefusedException.unless(wrong);
        return new PaperRules(marks, day.day().orElseThrow(), answers);
    }

    private static Map<Long, Integer> answers(
            List<ItemText> asked, PaperDraft draft, List<Violation> wrong) {
        Map<Long, Integer> answers = new HashMap<>();
        for (ItemText one : asked) {
            String typed = draft.answers().getOrDefault(one.field(), "");
            boolean isRead = one.isOnLevels() || draft.wholly();
            if (isRead && !typed.isEmpty() && !typed.equals(LEFT_OPEN)) {
                OptionalInt answer = one.isOnLevels() ? Agreement.typed(typed) : choice(one, typed);
                answer.ifPresent(value -> answers.put(one.id(), value));
                if (answer.isEmpty()) {
                    wrong.add(new Violation(one.field(), "unknownChoice"));
                }
            }
        }
        return answers;
    }

    /** On paper the choices stand in the order of the bank, for everybody. */
    private static OptionalInt choice(ItemText text, String typed) {
        return ChoiceOrder.typed(IntStream.range(0, text.choices().size()).boxed().toList(), typed);
    }
}
