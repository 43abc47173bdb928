package khlang.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyboardTest {

    @ParameterizedTest
    @CsvSource({
        "l;ylfu, สวัสดี",
        "4kKumujfbo, ภาษีที่ดิน",
        "g[uhppy'=ur, เบี้ยยังชีพ",
        "xu 2565, ปี 2565",
        "xu2565, ปี2565",
        "Z4k-u_X, (ภาขี๘)",
    })
    void theSameKeysGiveThai(String typed, String meant) {
        assertThat(Keyboard.thai(typed)).isEqualTo(meant);
    }

    @Test
    void everyThaiKeyIsThereAndBack() {
        String sentence = "ขออนุญาตก่อสร้างอาคาร ฎฏฐฑฒณ ฤฦฬ ๐๑๒๓๔๕๖๗๘๙ น้ำ เก็บ ใช้ ฯ ๆ";
        String keys = Keyboard.english(sentence);
        assertThat(keys.chars()).allMatch(c -> c < 128);
        assertThat(Keyboard.thai(keys)).isEqualTo(sentence);
    }

    @Test
    void onlyATextWithoutThaiMayBeMeantOtherwise() {
        assertThat(Keyboard.mayBeThai("l;ylfu")).isTrue();
        assertThat(Keyboard.mayBeThai("l;ylfu ครับ")).isFalse();
        assertThat(Keyboard.mayBeThai("  ")).isFalse();
        assertThat(Keyboard.mayBeThai("")).isFalse();
    }
}
