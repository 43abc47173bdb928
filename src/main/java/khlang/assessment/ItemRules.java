package khlang.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.organization.RefusedException;

/** What a question must be like to be kept. */
final class ItemRules {

    static final int FEWEST_CHOICES = 2;
    static final int MOST_CHOICES = 6;
    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_TOPIC = 200;
    private static final int LONGEST_CHOICE = 400;

    private ItemRules() {}

    /**
     * What a draft says, its document left as it was typed.
     *
     * @throws RefusedException naming everything that is wrong
     */
    static ItemDetails check(ItemDraft draft) {
        List<Violation> wrong = new ArrayList<>();
        Optional<ItemKind> kind = ItemKind.of(draft.kind());
        if (kind.isEmpty()) {
            wrong.add(new Violation("kind", "choose"));
        }
        wrong.addAll(new TextRule("text", true, LONGEST_TEXT, true).check(draft.text()));
        wrong.addAll(TextRule.optional("topic", LONGEST_TOPIC).check(draft.topic()));
        List<String> choices = new ArrayList<>();
        int correct = 0;
        if (kind.filter(ItemKind.CHOICE::equals).isPresent()) {
            wrong.addAll(
                    TextRule.required("topic", LONGEST_TOPIC).check(draft.topic()).stream()
                            .filter(one -> draft.topic().isBlank())
                            .toList());
            correct = choices(draft, choices, wrong);
        }
        RefusedException.unless(wrong);
        return new ItemDetails(
                kind.orElseThrow(),
                draft.text(),
                draft.topic(),
                draft.document(),
                choices,
                correct);
    }

    private static int choices(ItemDraft draft, List<String> kept, List<Violation> wrong) {
        int correct = -1;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < draft.choices().size() && i < MOST_CHOICES; i++) {
            String choice = draft.choices().get(i);
            String field = "choice-" + (i + 1);
            wrong.addAll(TextRule.optional(field, LONGEST_CHOICE).check(choice));
            if (choice.isBlank()) {
                continue;
            }
            if (!seen.add(choice)) {
                wrong.add(new Violation(field, "choiceTwice"));
            }
            if (draft.right().equals(Integer.toString(i + 1))) {
                correct = kept.size();
            }
            kept.add(choice);
        }
        if (kept.size() < FEWEST_CHOICES) {
            wrong.add(new Violation("choice-" + (kept.size() + 1), "fewChoices", FEWEST_CHOICES));
        }
        if (correct < 0) {
            wrong.add(new Violation("right", "rightChoice"));
        }
        return correct;
    }
}
