package khlang.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionWordsTest {

    @ParameterizedTest
    @CsvSource({
        "ขอเลขที่บ้านต้องใช้เอกสารอะไร, papers",
        "ขออนุญาตก่อสร้าง กี่บาท, fees",
        "ภาษีป้ายเสียเท่าไหร่, fees",
        "แจ้งเกิดที่ไหน, places",
        "ถมที่ กี่วัน, steps",
        "ขออนุญาตใช้เวลานานเท่าไร, steps",
        "อายุเท่าไรถึงได้เบี้ย, who",
        "ต้องใช\u0E49\u0E49อะไรบ้าง, papers",
    })
    void hearsWhatIsAskedFor(String words, String anchor) {
        assertThat(QuestionWords.anchor(words)).contains(anchor);
    }

    @Test
    void hearsNothingInWhatIsNoQuestion() {
        assertThat(QuestionWords.anchor("ภาษีที่ดินและสิ่งปลูกสร้าง")).isEmpty();
        assertThat(QuestionWords.anchor("")).isEmpty();
    }
}
