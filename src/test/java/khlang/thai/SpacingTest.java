package khlang.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpacingTest {

    @ParameterizedTest
    @CsvSource({
        "ขอ อนุญาต ปลูก บ้าน, ขออนุญาตปลูกบ้าน",
        "ขอ เลข ที่ บ้าน 2565 km, ขอเลขที่บ้าน 2565 km",
    })
    void wordsTypedApartAreJoined(String typed, String joined) {
        assertThat(Spacing.joined(typed)).isEqualTo(joined);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "km plan 2565 pdf",
                "ภาษีที่ดิน สิ่งปลูกสร้าง",
                "เบี้ยยังชีพผู้สูงอายุ เทศบาลตำบล ลงทะเบียน ปีงบประมาณ"
            })
    void phrasesStayApart(String typed) {
        assertThat(Spacing.joined(typed)).isEqualTo(typed);
    }
}
