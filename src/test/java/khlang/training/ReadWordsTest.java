package khlang.training;

import static org.assertj.core.api.Assertions.assertThat;

import khlang.extraction.MachineReading;
import khlang.intake.IncomingFiles;
import org.junit.jupiter.api.Test;

class ReadWordsTest {

    @Test
    void whatAMachineHasSeenOnAPageGoesByItsHeadings() {
        String seen =
                """
                บันทึกข้อความ

                ๑. สรุปสาระสําคัญ

                การตรวจรับพัสดุต้องทําภายในห้าวันทําการนับแต่วันที่ผู้ขายส่งมอบของครบ

                ถ้วน คณะกรรมการตรวจรับต้องตรวจให้ตรงตามสัญญาและจดบันทึกไว้ทุกครั้ง

                ๒. ประโยชน์ที่ได้รับ

                เข้าใจขั้นตอน
                \f
                ๓. แนวทางการนํามาปรับใช้

                จัดทําใบตรวจรับแบบใหม่
                """;
        String said = ReadWords.plain(IncomingFiles.seen(seen));
        FoundParts found = FoundParts.of(said, false);
        assertThat(found.texts().get(ReportPart.GAINED))
                .contains("ต้องทำภายในห้าวันทำการนับแต่วันที่ผู้ขายส่งมอบของครบถ้วน คณะกรรมการ")
                .doesNotContain("บันทึกข้อความ");
        assertThat(found.texts().get(ReportPart.BENEFIT_OWN)).isEqualTo("เข้าใจขั้นตอน");
        assertThat(found.texts().get(ReportPart.APPLICATION)).isEqualTo("จัดทำใบตรวจรับแบบใหม่");
        assertThat(ReadWords.found(said)).contains("แยกตามหัวข้อ");
    }

    @Test
    void aNumberThatWasTakenForLettersHidesNoHeading() {
        String seen =
                """
                ๑. สรุปสาระสำคัญ

                การตรวจรับพัสดุต้องทำภายในห้าวันทำการนับแต่วันที่ผู้ขายส่งมอบครบถ้วน

                lo. แนวทางการนำมาปรับใช้

                จัดทำใบตรวจรับแบบใหม่
                """;
        FoundParts found = FoundParts.of(IncomingFiles.seen(seen), false);
        assertThat(found.texts().get(ReportPart.APPLICATION)).isEqualTo("จัดทำใบตรวจรับแบบใหม่");
        assertThat(found.texts().get(ReportPart.GAINED)).endsWith("ส่งมอบครบถ้วน");
    }

    @Test
    void theFirstLineOfASecondPageStays() {
        assertThat(IncomingFiles.seen("ประโยชน์ที่ได้รับ\n\nเข้าใจขั้นตอน\n"))
                .contains("ประโยชน์ที่ได้รับ", "เข้าใจขั้นตอน");
    }

    @Test
    void specksOnAPhotographAreNoText() {
        assertThat(MachineReading.isText("~ | . - = | ก ข 12 34 56 78 90 ~ = | . , - ;")).isFalse();
        assertThat(MachineReading.isText("การตรวจรับพัสดุต้องทำภายในห้าวันทำการนับแต่วันส่งมอบ"))
                .isTrue();
    }

    @Test
    void aBookIsNotTakenOver() {
        assertThat(ReadWords.isBook("ก".repeat(120_001))).isTrue();
        assertThat(ReadWords.isBook("ก".repeat(120_000))).isFalse();
    }
}
