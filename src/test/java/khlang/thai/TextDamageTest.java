package khlang.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDamageTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "คู่มือประชาชน การขอเลขที่บ้าน ณ สำนักทะเบียน จำนวน ๕ ขั้นตอน ทั้งหมดที่นี่ น้ำประปา",
                "พ.ร.บ. ฤๅษี ฤดู ฯลฯ เก่า ๆ เท่านั้น ก็ได้ สระ -ั และ ◌่",
                "ตัวนี้ วันที่ ผัดไทย รัฐบาล บรรทัดนี้",
                "Café déjà vu – a short English text",
                "พิมพ์ผิดที ่เดียว",
            })
    void healthyTextIsLeftInPeace(String text) {
        assertThat(TextDamage.isIn(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "จ านวน ก าหนด ท าการ สำนักทะเบียน", // SARA AM lost its ring
                "ก\uF70Aอน ข\uF70Bาง ท\uF701", // glyphs of old fonts
                "ท ี่น ี่ ถ ึง บ ้าน", // signs torn off
                "ทัง้หมด ขัน้ตอน ครัง้นี้", // marks in the order of drawing
                "ย่ืน ท่ี น่ี ข้ึน",
                "เ\uFFFDศ\uFFFDบ\uFFFDล",
            })
    void damageIsSeen(String text) {
        assertThat(TextDamage.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"คู่มือประชาชน การขอเลขที่บ้าน ณ สำนักทะเบียน จำนวน ๕ ขั้นตอน"})
    void thaiReadAsWesternLettersIsSeen(String text) {
        byte[] bytes = text.getBytes(Charset.forName("x-windows-874"));
        assertThat(TextDamage.isIn(new String(bytes, StandardCharsets.ISO_8859_1))).isTrue();
    }

    @Test
    void placesAreCountedAndShown() {
        TextDamage.Found found = TextDamage.in("บรรทัดดี\nการก\uF70Aอน ใช ้บังคับ และรั กษา\nดี");
        assertThat(found.places()).isEqualTo(3);
        assertThat(found.serious()).isTrue();
        assertThat(found.examples())
                .first()
                .asString()
                .contains("การก\u25A1อน")
                .doesNotContain("\n");
        assertThat(found.examples()).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void glyphsForOwnUseAreCountedWhereverAFontKeepsThem() {
        assertThat(TextDamage.in("ก\uE012ข\uF8FFค\uF71Bง").places()).isEqualTo(3);
    }

    @Test
    void bulletsOfWingdingsAreNoDamage() {
        assertThat(TextDamage.in("\uF0B7 ข้อแรก \uF0A7 ข้อสอง \uF0FC ข้อสาม").places()).isZero();
    }

    @Test
    void examplesOfLongTextsStayFew() {
        TextDamage.Found found = TextDamage.in("ท ี่น ี่ ถ ึง บ ้าน ".repeat(1_000));
        assertThat(found.places()).isGreaterThan(3_000);
        assertThat(found.examples()).hasSize(5).allMatch(one -> one.length() < 30);
    }
}
