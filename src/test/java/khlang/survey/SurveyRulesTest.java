package khlang.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import khlang.language.Violation;
import khlang.organization.RefusedException;
import khlang.survey.SurveyOutcome.Hidden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyRulesTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 10, 31);

    @Test
    void thePublicIsNeverAskedByName() {
        assertThat(SurveyRules.check(draft("PUBLIC", "FREE", "1/10/2568", "ข้อหนึ่ง")).anonymous())
                .isTrue();
        assertThat(SurveyRules.check(draft("STAFF", "FREE", "1/10/2568", "ข้อหนึ่ง")).anonymous())
                .isFalse();
        assertThat(SurveyRules.lines(" ก \n\n ข\n")).containsExactly("ก", "ข");
    }

    @ParameterizedTest
    @CsvSource({
        "NOBODY, FREE, 1/10/2568, ข้อ, audience",
        "STAFF, '', 1/10/2568, ข้อ, purpose",
        "STAFF, FREE, 1/11/2568, ข้อ, closesOn",
        "STAFF, FREE, 31/2/2568, ข้อ, opensOn",
        "STAFF, FREE, '', ข้อ, opensOn",
        "STAFF, FREE, 1/10/2568, '', levels"
    })
    void whatDoesNotFitIsToldBesideItsField(
            String audience, String purpose, String first, String levels, String field) {
        assertThatThrownBy(() -> SurveyRules.check(draft(audience, purpose, first, levels)))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.violations())
                                        .extracting(Violation::field)
                                        .containsExactly(field));
    }

    @Test
    void thirtyQuestionsAreEnough() {
        String most = "ข้อ\n".repeat(SurveyRules.MOST_LEVELS);
        assertThat(SurveyRules.check(draft("STAFF", "FREE", "1/10/2568", most))).isNotNull();
        assertThatThrownBy(
                        () -> SurveyRules.check(draft("STAFF", "FREE", "1/10/2568", most + "อีก")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void anAnonymousSurveyOfStaffIsToldWhenItIsOverAndNotOfFew() {
        Survey survey = survey(SurveyAudience.STAFF, true);
        assertThat(SurveyResults.hidden(survey, 0, LAST)).isEqualTo(Hidden.NOBODY);
        assertThat(SurveyResults.hidden(survey, 20, LAST)).isEqualTo(Hidden.OPEN);
        assertThat(SurveyResults.hidden(survey, 20, LAST.plusDays(1))).isEqualTo(Hidden.NOTHING);
        assertThat(SurveyResults.hidden(survey, 4, LAST.plusDays(1))).isEqualTo(Hidden.FEW);
        survey.close();
        assertThat(SurveyResults.hidden(survey, 5, FIRST)).isEqualTo(Hidden.NOTHING);
        assertThat(SurveyResults.hidden(survey(SurveyAudience.STAFF, false), 1, FIRST))
                .isEqualTo(Hidden.NOTHING);
        assertThat(SurveyResults.hidden(survey(SurveyAudience.PUBLIC, true), 1, FIRST))
                .isEqualTo(Hidden.NOTHING);
    }

    @Test
    void aSurveyIsOpenOnItsDays() {
        Survey survey = survey(SurveyAudience.STAFF, true);
        assertThat(survey.isOpenOn(FIRST.minusDays(1))).isFalse();
        assertThat(survey.isOpenOn(FIRST)).isTrue();
        assertThat(survey.isOpenOn(LAST)).isTrue();
        assertThat(survey.isOpenOn(LAST.plusDays(1))).isFalse();
        survey.close();
        assertThat(survey.isOpenOn(FIRST)).isFalse();
    }

    private static Survey survey(SurveyAudience audience, boolean anonymous) {
        return new Survey(
                new SurveyDetails(
                        "แบบสำรวจตัวอย่าง",
                        SurveyPurpose.FREE,
                        audience,
                        anonymous,
                        "",
                        FIRST,
                        LAST),
                "ผู้ทำ");
    }

    private static SurveyDraft draft(String audience, String purpose, String first, String levels) {
        return new SurveyDraft(
                "แบบสำรวจตัวอย่าง", purpose, audience, false, "", first, "31/10/2568", levels, "");
    }
}
