package khlang.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import khlang.calendar.FiscalYear;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialRulesTest {

    private static final FiscalYear LATEST = new FiscalYear(2569);

    @Test
    void aMeanIsToldInPercentToo() {
        OfficialResult result =
                OfficialRules.check(
                        draft("๒๕๖๘", "MEAN", "4.38", "1,200", "/documents/a-b"), LATEST);
        assertThat(result.percent()).isEqualByComparingTo("87.6");
        assertThat(result.value()).isEqualByComparingTo("4.38");
        assertThat(result.respondents()).contains(1200);
        assertThat(result.year()).isEqualTo(new FiscalYear(2568));
        assertThat(
                        OfficialRules.check(
                                        draft("2569", "PERCENT", "100", "", "https://x.example/r"),
                                        LATEST)
                                .percent()
                                .toPlainString())
                .isEqualTo("100");
    }

    @ParameterizedTest
    @CsvSource({
        "2570, PERCENT, 80, '', https://x.example/r, year",
        "2025, PERCENT, 80, '', https://x.example/r, year",
        "2568, '', 80, '', https://x.example/r, scale",
        "2568, PERCENT, 100.01, '', https://x.example/r, value",
        "2568, PERCENT, 80.123, '', https://x.example/r, value",
        "2568, PERCENT, -1, '', https://x.example/r, value",
        "2568, MEAN, 5.1, '', https://x.example/r, value",
        "2568, MEAN, 0.9, '', https://x.example/r, value",
        "2568, PERCENT, 80, many, https://x.example/r, respondents",
        "2568, PERCENT, 80, 9999999, https://x.example/r, respondents",
        "2568, PERCENT, 80, '', '', report",
        "2568, PERCENT, 80, '', javascript:alert(1), report",
        "2568, PERCENT, 80, '', ตามไฟล์แนบ, report"
    })
    void whatDoesNotFitIsToldBesideItsField(
            String year, String scale, String value, String people, String report, String field) {
        assertThatThrownBy(
                        () ->
                                OfficialRules.check(
                                        draft(year, scale, value, people, report), LATEST))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.violations())
                                        .extracting(Violation::field)
                                        .containsExactly(field));
    }

    private static OfficialDraft draft(
            String year, String scale, String value, String people, String report) {
        return new OfficialDraft(year, "สถาบันตัวอย่าง", scale, value, people, report, "");
    }
}
