package khlang.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import khlang.language.Violation;
import khlang.organization.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicWordsTest {

    @Test
    void ordinaryWordsAreKeptAsTheyAre() {
        String typed =
                "ค่าธรรมเนียม 50 บาทเปลี่ยนแล้ว\nโทร 053 000 000 ไม่ติด <a href=x>ดูที่นี่</a>";
        assertThat(PublicWords.checked("words", typed)).isEqualTo(typed);
        assertThat(PublicWords.checked("words", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "เบอร์ผม 081-234-5678, personalInWords",
        "โทร ๐๘๑๒๓๔๕๖๗๘, personalInWords",
        "บัตร 1-1037-02071-81-1, personalInWords",
        "\u202Eกลับด้าน, controlCharacters"
    })
    void whatTellsOfSomebodyIsNotKept(String typed, String rule) {
        assertThatThrownBy(() -> PublicWords.checked("words", typed))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused ->
                                assertThat(refused.violations())
                                        .extracting(Violation::rule)
                                        .containsExactly(rule));
    }

    @Test
    void fiveHundredSignsAreEnough() {
        String longest = "ก".repeat(PublicWords.LONGEST);
        assertThat(PublicWords.checked("words", longest)).isEqualTo(longest);
        assertThatThrownBy(() -> PublicWords.checked("words", longest + "ก"))
                .isInstanceOf(RefusedException.class);
    }
}
