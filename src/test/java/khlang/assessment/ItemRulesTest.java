package khlang.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import org.junit.jupiter.api.Test;

/** What a question must be like. */
class ItemRulesTest {

    private static ItemDraft draft(String right, String... choices) {
        return new ItemDraft("CHOICE", "ข้อใดถูก", "เรื่อง", "", List.of(choices), right);
    }

    private static List<String> wrong(ItemDraft draft) {
        return catchThrowableOfType(RefusedException.class, () -> ItemRules.check(draft))
                .violations()
                .stream()
                .map(Violation::rule)
                .toList();
    }

    @Test
    void emptyChoicesAreLeftOutAndTheRightOneStaysRight() {
        ItemDetails read = ItemRules.check(draft("4", "", "ก", "", "ข", "ค", ""));
        assertThat(read.choices()).containsExactly("ก", "ข", "ค");
        assertThat(read.correct()).isEqualTo(1);
    }

    @Test
    void aQuestionNeedsTwoDifferentChoicesAndARightOneThatIsThere() {
        assertThat(wrong(draft("1", "ก", "", "", "", "", ""))).containsExactly("fewChoices");
        assertThat(wrong(draft("", "ก", "ข"))).containsExactly("rightChoice");
        assertThat(wrong(draft("3", "ก", "ข", "")))
                .as("the right one is empty")
                .containsExactly("rightChoice");
        assertThat(wrong(draft("1", "ก", "ก"))).containsExactly("choiceTwice");
    }

    @Test
    void whatIsWrongIsSaidTogether() {
        assertThat(wrong(new ItemDraft("", "", "", "", List.of(), "")))
                .containsExactly("choose", "required");
        assertThat(wrong(new ItemDraft("CHOICE", "ถาม", "", "", List.of("ก", "ข"), "1")))
                .as("who was wrong must be told what to read")
                .containsExactly("required");
    }

    @Test
    void aQuestionOnLevelsHasNoChoices() {
        assertThat(
                        ItemRules.check(
                                        new ItemDraft(
                                                "AWARENESS", "สำคัญ", "", "", List.of("ก"), "1"))
                                .choices())
                .isEmpty();
    }

    @Test
    void theQuestionsThatComeWithThePortalKeepTheRules() {
        List<ItemDetails> all = StarterBank.read();
        List<ItemDetails> choices =
                all.stream().filter(one -> one.kind() == ItemKind.CHOICE).toList();
        assertThat(choices).hasSizeGreaterThanOrEqualTo(12);
        assertThat(all.size() - choices.size()).isEqualTo(5);
        assertThat(all).extracting(ItemDetails::text).doesNotHaveDuplicates();
        assertThat(choices)
                .allSatisfy(
                        one -> {
                            assertThat(one.choices()).hasSize(4).doesNotHaveDuplicates();
                            assertThat(one.correct()).isBetween(0, 3);
                            assertThat(one.document()).matches("[a-z0-9-]+");
                            assertThat(one.topic()).isNotBlank();
                        });
        assertThat(choices.stream().map(ItemDetails::correct).distinct())
                .as("the place tells nothing")
                .hasSize(4);
    }
}
