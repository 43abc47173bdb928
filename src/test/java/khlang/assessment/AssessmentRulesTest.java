package khlang.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an assessment must be like. */
class AssessmentRulesTest {

    @Test
    void whatIsTypedInThaiDigitsIsRead() {
        AssessmentDetails read = AssessmentRules.check(Drafts.yearly().with("items", "๑๐"));
        assertThat(read.items()).isEqualTo(10);
        assertThat(read.opensOn()).isEqualTo(LocalDate.of(2025, 8, 1));
        assertThat(read.mostAttempts()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "kind, , choose",
        "title, , required",
        "opensOn, , required",
        "closesOn, 31 ก.ค. 2568, endsBeforeItBegins",
        "closesOn, 1 ต.ค. 2568, sameFiscalYear",
        "items, 0, wholeNumber",
        "items, 51, wholeNumber",
        "items, สิบ, wholeNumber",
        "passPercent, 101, wholeNumber",
        "mostAttempts, 21, wholeNumber"
    })
    void whatIsWrongIsToldBesideItsField(String field, String typed, String rule) {
        assertThatThrownBy(
                        () ->
                                AssessmentRules.check(
                                        Drafts.yearly().with(field, typed == null ? "" : typed)))
                .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
                .extracting(e -> e.violations().getFirst())
                .satisfies(
                        wrong -> {
                            assertThat(wrong.field()).isEqualTo(field);
                            assertThat(wrong.rule()).isEqualTo(rule);
                            assertThat(wrong.sentence()).doesNotContain("{");
                        });
    }

    @Test
    void aCheckNamesItsDocumentAndMayGoOnOverTheYear() {
        assertThat(
                        AssessmentRules.check(
                                        Drafts.yearly()
                                                .put("kind", "CHECK")
                                                .put("closesOn", "1 ธ.ค. 2568")
                                                .with("document", "km-basics"))
                                .document())
                .isEqualTo("km-basics");
        assertThatThrownBy(() -> AssessmentRules.check(Drafts.yearly().with("kind", "CHECK")))
                .asInstanceOf(InstanceOfAssertFactories.type(RefusedException.class))
                .extracting(e -> e.violations().getFirst())
                .extracting(Violation::field)
                .isEqualTo("document");
    }
}
