package khlang.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import org.junit.jupiter.api.Test;

class ImprovementRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 3, 15);

    @Test
    void aFullFormSaysWhatWasImproved() {
        assertThat(
                        ImprovementRules.check(
                                draft("board", "15/3/2565", "จัดบอร์ดใหม่", "งานธุรการ"),
                                true,
                                TODAY))
                .isEqualTo(
                        new ImprovementDetails(
                                ImprovedChannel.BOARD,
                                "finance",
                                TODAY,
                                "จัดบอร์ดใหม่",
                                "งานธุรการ"));
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(broken(draft("line", "", " ", ""), false))
                .containsExactly(
                        "channel choose",
                        "division choose",
                        "day required",
                        "what required",
                        "doneBy required");
    }

    @Test
    void whatIsToComeOrLongGoneIsRefused() {
        assertThat(broken(draft("info", "16/3/2565", "ก", "ข"), true))
                .containsExactly("day improvementDay");
        assertThat(broken(draft("info", "14/3/2545", "ก", "ข"), true))
                .containsExactly("day improvementDay");
        assertThat(broken(draft("info", "31/2/2565", "ก", "ข"), true)).hasSize(1);
        assertThat(broken(draft("info", "1/1/2565", "ก".repeat(501), "ข"), true))
                .containsExactly("what tooLong");
    }

    private static ImprovementDraft draft(String channel, String day, String what, String doneBy) {
        return new ImprovementDraft(channel, "finance", day, what, doneBy);
    }

    private static List<String> broken(ImprovementDraft draft, boolean mayFill) {
        var broken = new ArrayList<String>();
        assertThatThrownBy(() -> ImprovementRules.check(draft, mayFill, TODAY))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                refused.violations().stream()
                                        .map(ImprovementRulesTest::words)
                                        .forEach(broken::add));
        return broken;
    }

    private static String words(Violation one) {
        assertThat(one.sentence()).isNotBlank();
        return one.field() + " " + one.rule();
    }
}
