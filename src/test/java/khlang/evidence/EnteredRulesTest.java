package khlang.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import khlang.evidence.EnterableMeasure.Part;
import khlang.organization.RefusedException;
import org.junit.jupiter.api.Test;

/** What is typed in is a number or nothing, and never without a proof. */
class EnteredRulesTest {

    private static final List<Part> PARTS =
            List.of(new Part("people", false), new Part("share", true));

    @Test
    void numbersAreReadAsPeopleTypeThem() {
        List<EnteredAmount> amounts =
                check(Map.of("n-people", "๑,๒๓๔", "n-share", "0", "of-share", "40"), false, true);
        assertThat(amounts)
                .containsExactly(
                        new EnteredAmount(PARTS.get(0), 1234L, null),
                        new EnteredAmount(PARTS.get(1), 0L, 40L));
    }

    @Test
    void whatIsLeftEmptyIsUnknownAndNoZero() {
        assertThat(check(Map.of("n-people", "0"), false, true))
                .containsExactly(
                        new EnteredAmount(PARTS.get(0), 0L, null),
                        new EnteredAmount(PARTS.get(1), null, null));
        assertThat(wrong(Map.of(), false, true)).containsExactly("n-people enteredNothing");
    }

    @Test
    void sharesHaveTwoNumbersThatFit() {
        assertThat(wrong(Map.of("n-share", "3"), false, true)).containsExactly("of-share required");
        assertThat(wrong(Map.of("of-share", "3"), false, true)).containsExactly("n-share required");
        assertThat(wrong(Map.of("n-share", "4", "of-share", "3"), false, true))
                .containsExactly("n-share moreThanWhole");
        assertThat(wrong(Map.of("n-share", "0", "of-share", "0"), false, true))
                .containsExactly("of-share wholeNumber");
        assertThat(wrong(Map.of("n-people", "-1"), false, true))
                .containsExactly("n-people wholeNumber");
    }

    @Test
    void nothingIsKeptWithoutAProofNorCorrectedWithoutAReason() {
        assertThat(wrong(Map.of("n-people", "1"), false, false))
                .containsExactly("file enteredProof");
        assertThat(wrong(Map.of("n-people", "1"), true, true)).containsExactly("reason required");
    }

    private static List<EnteredAmount> check(
            Map<String, String> numbers, boolean wasConfirmed, boolean isProved) {
        var draft = new EnteredDraft(numbers, "", "", new EvidenceDraft("", "", "", "", ""));
        return EnteredRules.check(PARTS, draft, wasConfirmed, isProved, new ArrayList<>());
    }

    private static List<String> wrong(
            Map<String, String> numbers, boolean wasConfirmed, boolean isProved) {
        return catchThrowableOfType(
                        RefusedException.class, () -> check(numbers, wasConfirmed, isProved))
                .violations()
                .stream()
                .map(EvidenceRulesTest::told)
                .toList();
    }
}
