package khlang.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class RecognitionRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 3, 15);

    @Test
    void aNominationNeedsSomebodyElseAKindAndAReason() {
        var draft = new NominationDraft("person:1", "PRAISE", "สอนเพื่อนร่วมงาน");
        assertThat(RecognitionRules.check(draft, true, false)).isEqualTo(RecognitionKind.PRAISE);
        assertThat(broken(() -> RecognitionRules.check(draft, true, true)))
                .containsExactly("recipient notOneself");
        var empty = new NominationDraft("", "MEDAL", "");
        assertThat(broken(() -> RecognitionRules.check(empty, false, false)))
                .containsExactly("recipient choose", "kind choose", "reason required");
    }

    @Test
    void aDecisionNamesItsApproverAndItsDays() {
        Decision made = check("1/3/2565", "นายสมชาย ใจดี", "28/2/2565", "จัดทำคู่มือ");
        assertThat(made.givenOn()).isEqualTo(LocalDate.of(2022, 3, 1));
        assertThat(made.approvedOn()).isEqualTo(LocalDate.of(2022, 2, 28));
        assertThat(made.inWords()).contains("เกียรติบัตร", "1 มี.ค. 2565", "ทุกคนเห็น");
        assertThat(broken(() -> check("", "", "", "")))
                .containsExactlyInAnyOrder(
                        "reason required",
                        "givenOn required",
                        "approver required",
                        "approvedOn required");
    }

    @Test
    void nothingIsGivenBeforeItsDayOrBeforeItWasApproved() {
        assertThat(broken(() -> check("16/3/2565", "นายก", "1/3/2565", "ก")))
                .containsExactly("givenOn recognitionDay");
        assertThat(broken(() -> check("1/3/2565", "นายก", "2/3/2565", "ก")))
                .containsExactly("approvedOn approvedAfterGiven");
        assertThat(broken(() -> check("1/3/2540", "นายก", "1/3/2540", "ก")))
                .contains("givenOn recognitionDay");
    }

    @Test
    void nobodyApprovesTheirOwnHoweverItIsWritten() {
        assertThat(broken(() -> check("1/3/2565", "นางสาวสมหญิง   ตัวอย่าง", "1/3/2565", "ก")))
                .containsExactly("approver approvesOwn");
    }

    @Test
    void aReasonThatIsPrintedHoldsNobodysNumbers() {
        assertThat(broken(() -> check("1/3/2565", "นายก", "1/3/2565", "โทร 081-234-5678")))
                .containsExactly("reason personalInReason");
        assertThat(broken(() -> check("1/3/2565", "นายก", "1/3/2565", "ก".repeat(501))))
                .containsExactly("reason tooLong");
    }

    private static Decision check(String given, String approver, String approved, String reason) {
        return RecognitionRules.check(
                new DecisionDraft(
                        "CERTIFICATE", reason, given, approver, "นายกเทศมนตรี", approved, "", true),
                "สมหญิง ตัวอย่าง",
                TODAY);
    }

    private static List<String> broken(ThrowingCallable check) {
        var broken = new ArrayList<String>();
        assertThatThrownBy(check)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                refused.violations().stream()
                                        .map(RecognitionRulesTest::words)
                                        .forEach(broken::add));
        return broken;
    }

    private static String words(Violation one) {
        assertThat(one.sentence()).isNotBlank();
        return one.field() + " " + one.rule();
    }
}
