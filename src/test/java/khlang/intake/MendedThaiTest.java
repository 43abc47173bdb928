package khlang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MendedThaiTest {

    @ParameterizedTest
    @CsvSource({
        "ผู้รั กษาการและวั นที่, ผู้รักษาการและวันที่",
        "ทัง้หมด ขัน้ตอน ครัง้นี้, ทั้งหมด ขั้นตอน ครั้งนี้",
        "จ านวน ท าการ, จำนวน ทำการ",
        "ก\uF70Aอน ข\uF70Bาง, ก่อน ข้าง",
        "ท ี่น ี่ ย่ืน, ที่นี่ ยื่น",
    })
    void whatCanBeReadInOneWayIsMended(String before, String after) {
        assertThat(MendedThai.of(before)).isEqualTo(after);
    }

    /** Torn SARA AM and torn SARA AA look alike; the rest of the file tells which it is. */
    @Test
    void aFileThatKeepsItsRingsHasOnlyBlanksTooMany() {
        assertThat(MendedThai.of("ล่วงหน้ า ทำการ")).isEqualTo("ล่วงหน้า ทำการ");
        assertThat(MendedThai.of("น้ าประปา ท าการ")).isEqualTo("น้ำประปา ทำการ");
    }

    @Test
    void healthyTextAndItsLinesStay() {
        String text = "คู่มือประชาชน ณ สำนักทะเบียน\n\nบัญชีผู้ถือสัตว์ รับซื้อ ทั้งหมด";
        assertThat(MendedThai.of(text)).isEqualTo(text);
    }
}
