package khlang.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ค่าลงทะเบียน 3,900 บาท รวมอาหาร | ค่าลงทะเบียน [ปกปิด] รวมอาหาร",
                "ค่าที่พัก ๑,๔๕๐.๕๐ บาทถ้วน | ค่าที่พัก [ปกปิด]",
                "ติดต่อ โทร. 081-234-5678 ได้ | ติดต่อ โทร. [ปกปิด] ได้",
                "โทรศัพท์ ๐๕๓ ๒๙๙ ๑๖๙ | โทรศัพท์ [ปกปิด]",
                "เลขประจำตัว 1-1037-01234-56-7 ของเขา | เลขประจำตัว [ปกปิด] ของเขา",
                "วุฒิบัตร เลขที่ สถ-12/2565 | วุฒิบัตร เลขที่ [ปกปิด]",
                "วุฒิบัตรเลขที่ AB-12/2565 แล้ว | วุฒิบัตรเลขที่ [ปกปิด] แล้ว",
            })
    void costsAndNumbersOfPeopleGo(String text, String left) {
        assertThat(Redaction.of(text).text()).isEqualTo(left);
    }

    @Test
    void whatEverybodyMayKnowStays() {
        String text = "มาตรา 7 แห่ง พ.ร.บ. พ.ศ. 2560 ภายใน 30 วัน จำนวน 120 คน ปี 2564-2565";
        assertThat(Redaction.of(text)).isEqualTo(new Redaction(text, 0));
    }

    @Test
    void placesAreCounted() {
        assertThat(Redaction.of("10 บาท และ 20 บาท").places()).isEqualTo(2);
    }
}
