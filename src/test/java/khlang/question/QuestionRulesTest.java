package khlang.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import khlang.language.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionRulesTest {

    @Test
    void whatIsPlainlyAskedIsTaken() {
        assertThat(
                        QuestionRules.ofPublic(
                                text("ขอเลขที่บ้านใช้เวลากี่วัน", "บ้านสร้างปี 2565 ค่ะ")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', title, required",
        "ขอ, '', title, questionTooShort",
        "ของฉันเลข 1-1017-00230-70-8 หรือไม่, '', title, questionPersonal",
        "ถามเรื่องภาษีที่ดิน, โทรกลับ 081-234-5678, details, questionPersonal",
        "ถามเรื่องภาษีที่ดิน, โทรกลับ ๐๕๓-๑๒๓-๔๕๖, details, questionPhone",
        "ถามเรื่องภาษีที่ดิน, ตอบที่ somchai.j@example.com, details, questionMail",
        "ดู https://example.com สิ, '', title, questionLinkInTitle",
        "ถามเรื่องภาษีที่ดิน, https://a.example www.b.example, details, questionTooManyLinks",
    })
    void whatMustNotStandInAPublicQuestionIsToldBesideItsField(
            String title, String details, String field, String rule) {
        assertThat(QuestionRules.ofPublic(text(title, details)))
                .extracting(Violation::field, Violation::rule)
                .contains(tuple(field, rule));
    }

    @Test
    void colleaguesMayTellEachOtherWhatThePublicMustNotRead() {
        QuestionText text = text("ถามเรื่องภาษีที่ดิน", "ผู้ยื่นโทร 081-234-5678");
        assertThat(QuestionRules.ofStaff(text, false)).isEmpty();
        assertThat(QuestionRules.ofStaff(text, true)).hasSize(1);
    }

    @Test
    void aDocumentAnswersWithoutWordsAndNothingDoesNot() {
        assertThat(QuestionRules.answer("", "", false)).hasSize(1);
        assertThat(QuestionRules.answer("", "cg-house-number", false)).isEmpty();
    }

    @Test
    void anOfficeTelephoneMayStandInAnAnswerAndSomebodysNumberMayNot() {
        assertThat(QuestionRules.answer("โทร 0 5300 0000", "", true)).isEmpty();
        assertThat(QuestionRules.answer("โทร 081-234-5678", "", true)).hasSize(1);
    }

    @Test
    void aNumberOfElevenDigitsIsNoTelephone() {
        assertThat(QuestionRules.ofPublic(text("ใบเสร็จเลข 05312345678", ""))).isEmpty();
    }

    private static QuestionText text(String title, String details) {
        return new QuestionText(title, details, "", "");
    }
}
