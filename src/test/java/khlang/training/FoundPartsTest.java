package khlang.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoundPartsTest {

    @Test
    void aMemoIsTakenApartByItsHeadings() {
        FoundParts found =
                FoundParts.of(
                        """
                        **บันทึกข้อความ**

                        **ส่วนราชการ** กองคลัง เทศบาลตำบลสันโป่ง

                        **ที่** ชม ๕๒๓๐๑/๑๒๓ **วันที่** ๑ ธันวาคม ๒๕๖๔

                        **เรื่อง** รายงานผลการฝึกอบรม

                        เรียน นายกเทศมนตรีตำบลสันโป่ง

                        ## ๑. วัตถุประสงค์

                        เพื่อให้เข้าใจระเบียบพัสดุ

                        ## ๒. สรุปสาระสำคัญ

                        1. การจัดทำแผน
                        2. การตรวจรับ

                        ### ข้อกฎหมาย

                        มาตรา ๗

                        ## ๓. ประโยชน์ที่ได้รับ

                        **๓.๑ ต่อตนเอง**

                        เข้าใจขั้นตอน

                        **๓.๒ ต่อหน่วยงาน**

                        ตรวจรับได้ถูกต้อง

                        ## ๔. แนวทางการนำความรู้มาปรับใช้ในการปฏิบัติงาน

                        จัดทำแผนภายใน ๓๐ วัน

                        ## ๕. ปัญหา/อุปสรรค

                        ไม่มี

                        ## ๖. ข้อเสนอแนะ

                        ควรอบรมทุกปี

                        ## ๗. วิธีการถ่ายทอดความรู้

                        จัดทำคู่มือและเล่าในที่ประชุมประจำเดือน

                        จึงเรียนมาเพื่อโปรดทราบ

                        (ลงชื่อ) ทดสอบ
                        """,
                        false);
        assertThat(found.texts().get(ReportPart.GAINED))
                .startsWith("### วัตถุประสงค์\n\nเพื่อให้เข้าใจระเบียบพัสดุ")
                .contains("1. การจัดทำแผน\n2. การตรวจรับ", "### ข้อกฎหมาย", "มาตรา ๗")
                .contains("### วิธีการถ่ายทอดความรู้")
                .doesNotContain("นายกเทศมนตรี", "บันทึกข้อความ", "ลงชื่อ", "จึงเรียน");
        assertThat(found.texts())
                .containsEntry(ReportPart.BENEFIT_OWN, "เข้าใจขั้นตอน")
                .containsEntry(ReportPart.BENEFIT_OFFICE, "ตรวจรับได้ถูกต้อง")
                .containsEntry(ReportPart.APPLICATION, "จัดทำแผนภายใน ๓๐ วัน")
                .containsEntry(ReportPart.PROBLEMS, "ไม่มี")
                .containsEntry(ReportPart.SUGGESTIONS, "ควรอบรมทุกปี");
        assertThat(found.ways()).containsExactlyInAnyOrder(TransferWay.MEETING, TransferWay.MANUAL);
    }

    @ParameterizedTest
    @CsvSource({
        "สรุปสาระสำคัญ, GAINED",
        "2) เนื้อหา, GAINED",
        "ข้อ ๓ องค์ความรู้ที่ได้รับจากการอบรม, GAINED",
        "สรุปเนื้อหาสาระสำคัญโดยสังเขป, GAINED",
        "**๑.๒ สิ่งที่ได้เรียนรู้**, GAINED",
        "ผลการอบรม, GAINED",
        "(4) ประโยชน์ที่ได้รับ, BENEFIT_OWN",
        "ประโยชน์ต่อตนเอง, BENEFIT_OWN",
        "ประโยชน์ต่อหน่วยงานและประชาชน, BENEFIT_OFFICE",
        "5\\. การนำความรู้ไปใช้ประโยชน์, APPLICATION",
        "แนวทางการนำมาปรับใช้, APPLICATION",
        "แนวทางในการประยุกต์ใช้, APPLICATION",
        "สิ่งที่จะทำต่อไป, APPLICATION",
        "ก. ปัญหาและอุปสรรค, PROBLEMS",
        "ปัญหา อุปสรรค และข้อเสนอแนะ, PROBLEMS",
        "ความคิดเห็นและข้อเสนอแนะเพิ่มเติม, SUGGESTIONS",
        "__ข้อเสนอแนะ__ :, SUGGESTIONS",
    })
    void headingsAreKnownHoweverTheyAreWritten(String heading, ReportPart part) {
        assertThat(FoundParts.of(heading + "\n\nเนื้อความทดสอบ", false).texts())
                .isEqualTo(Map.of(part, "เนื้อความทดสอบ"));
    }

    @ParameterizedTest
    @CsvSource({
        "ปัญหาของการจัดซื้อคือเวลา",
        "- ข้อเสนอแนะ",
        "ความรู้เป็นสิ่งที่ทุกคนแบ่งปันได้",
        "ประโยชน์มีมากมาย",
        "ผลของมาตรา ๗",
    })
    void sentencesAreNoHeadings(String line) {
        assertThat(FoundParts.of(line + "\n\nต่อ", false).texts())
                .isEqualTo(Map.of(ReportPart.GAINED, line + "\n\nต่อ"));
    }

    @Test
    void whatStandsBehindAColonBelongsToTheHeading() {
        assertThat(FoundParts.of("ข้อเสนอแนะ: ควรจัดทุกปี\nและทุกกอง", false).texts())
                .isEqualTo(Map.of(ReportPart.SUGGESTIONS, "ควรจัดทุกปี\nและทุกกอง"));
    }

    @Test
    void aChapterThatReportsDoNotHaveGoesToTheFirstPart() {
        var found =
                FoundParts.of("## ข้อเสนอแนะ\n\nควรจัดอีก\n\n## ภาคผนวก\n\nตารางเวลา", false)
                        .texts();
        assertThat(found).containsEntry(ReportPart.SUGGESTIONS, "ควรจัดอีก");
        assertThat(found).containsEntry(ReportPart.GAINED, "## ภาคผนวก\n\nตารางเวลา");
    }

    @Test
    void onlyVisitsHaveAPartForWhatWasSeen() {
        String text = "จุดเด่นของหน่วยงาน\n\nแยกขยะได้ดี";
        assertThat(FoundParts.of(text, true).texts())
                .isEqualTo(Map.of(ReportPart.VISITED, "แยกขยะได้ดี"));
        assertThat(FoundParts.of(text, false).texts())
                .isEqualTo(Map.of(ReportPart.GAINED, "### จุดเด่นของหน่วยงาน\n\nแยกขยะได้ดี"));
    }

    @Test
    void aTextWithoutHeadingsIsTakenWhole() {
        assertThat(FoundParts.of("บรรทัดหนึ่ง\n\nบรรทัดสอง", false))
                .isEqualTo(
                        new FoundParts(
                                Map.of(ReportPart.GAINED, "บรรทัดหนึ่ง\n\nบรรทัดสอง"),
                                java.util.Set.of()));
    }
}
