package khlang.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What proves something must be one of three things, and each of them what it says. */
class EvidenceRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 10, 5);

    @Test
    void oneOfThreeIsEnough() {
        assertThat(EvidenceRules.check(draft("", "", ""), true, 1, TODAY).caption())
                .isEqualTo("ภาพกิจกรรม");
        assertThat(
                        EvidenceRules.check(
                                draft("https://example.go.th/a?b=1#c", "", ""), true, 0, TODAY))
                .extracting(EvidenceDetails::link)
                .isEqualTo("https://example.go.th/a?b=1#c");
        assertThat(EvidenceRules.check(draft("", "ตย 1/2565", "5 ก.ค. 2565"), true, 0, TODAY))
                .extracting(EvidenceDetails::letterOn)
                .isEqualTo(LocalDate.of(2022, 7, 5));
        assertThat(wrong(draft("", "", ""), true, 0)).containsExactly("file evidenceNone");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "http://example.go.th/",
                "https://",
                "https://example",
                "https://user@example.go.th/",
                "https://example.go.th/a b",
                "https://example.go.th/\"onclick=",
                "data:text/html,x",
                "//example.go.th",
                "/admin/accounts"
            })
    void addressesThatCouldDoHarmAreRefused(String link) {
        assertThat(wrong(draft(link, "", ""), true, 0)).containsExactly("link secureAddress");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.go.th",
                "https://เทศบาล.ไทย/แผน",
                "https://example.go.th:8443/x",
                "/documents/km-plan-2565"
            })
    void addressesOfTheWebAndOfOurDocumentsAreTaken(String link) {
        assertThat(wrong(draft(link, "", ""), true, 0)).isEmpty();
    }

    @Test
    void aLetterHasANumberAndADay() {
        assertThat(wrong(draft("", "", "5 ก.ค. 2565"), true, 0))
                .containsExactly("letter letterNumber");
        assertThat(wrong(draft("", "ตย 1/2565", ""), true, 0)).containsExactly("letterOn required");
        assertThat(wrong(draft("", "ตย 1/2565", "6 ต.ค. 2565"), true, 0))
                .containsExactly("letterOn notInFuture");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        assertThat(wrong(new EvidenceDraft("x", " ", "ftp://x", "", ""), false, 0))
                .containsExactly("division choose", "caption required", "link secureAddress");
    }

    private static EvidenceDraft draft(String link, String letter, String letterOn) {
        return new EvidenceDraft("finance", "ภาพกิจกรรม", link, letter, letterOn);
    }

    private static List<String> wrong(EvidenceDraft draft, boolean mayPlace, int files) {
        RefusedException refused =
                catchThrowableOfType(
                        RefusedException.class,
                        () -> EvidenceRules.check(draft, mayPlace, files, TODAY));
        return refused == null
                ? List.of()
                : refused.violations().stream().map(EvidenceRulesTest::told).toList();
    }

    static String told(Violation one) {
        assertThat(one.sentence()).isNotBlank();
        return one.field() + " " + one.rule();
    }
}
