package khlang.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterNumberTest {

    @ParameterizedTest
    @CsvSource({
        "ที่ ตย 1/2569,ตย 1/2569",
        "ที่ ๑๒๓/๒๕๖๕,๑๒๓/๒๕๖๕",
        "ที่123/2565,123/2565",
        "ตย 1/2569,ตย 1/2569",
        "ที่ว่าการอำเภอ 5/2569,ที่ว่าการอำเภอ 5/2569",
        "ที่,ที่",
        "'',''"
    })
    void theWordThatPagesPutBeforeItIsLeftOut(String typed, String bare) {
        assertThat(LetterNumber.bare(typed)).isEqualTo(bare);
    }
}
