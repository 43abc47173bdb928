package khlang.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SectionsTest {

    private final Markdown markdown = new Markdown();

    @Test
    void areCutAtEveryHeadingAndKnowTheHeadingsAbove() {
        String text =
                """
                คำนำ**สำคัญ**

                ## ขั้นตอน

                1. ยื่น[คำขอ](/x)
                2. รอ

                ### ที่บ้าน
                ### ทางไปรษณีย์

                ส่งถึงเทศบาล

                ## ขั้นตอน

                ต่าง ๆ
                """;
        assertThat(markdown.sections(text))
                .containsExactly(
                        new Section(List.of(), "", "คำนำสำคัญ"),
                        new Section(List.of("ขั้นตอน"), "ขั้นตอน", "ยื่นคำขอ\nรอ"),
                        new Section(List.of("ขั้นตอน", "ที่บ้าน"), "ที่บ้าน", ""),
                        new Section(
                                List.of("ขั้นตอน", "ทางไปรษณีย์"), "ทางไปรษณีย์", "ส่งถึงเทศบาล"),
                        new Section(List.of("ขั้นตอน"), "ขั้นตอน-2", "ต่าง ๆ"));
    }

    @Test
    void haveTheIdsOfTheRenderedHeadings() {
        String text = "> ## ก\n\n## ก\n\n- ## ก\n\n### Search\n\n## ก\n";
        assertThat(markdown.sections(text))
                .extracting(Section::headingId)
                .filteredOn(id -> !id.isEmpty())
                .isEqualTo(
                        markdown.render(text, LinkResolver.NONE).headings().stream()
                                .map(Heading::id)
                                .toList());
    }

    @Test
    void keepALevelThatSkipsOne() {
        assertThat(markdown.sections("# ก\n### ข\n## ค\n"))
                .extracting(Section::headingPath)
                .containsExactly(List.of("ก"), List.of("ก", "ข"), List.of("ก", "ค"));
    }

    @Test
    void ofAnEmptyTextAreNone() {
        assertThat(markdown.sections("")).isEmpty();
        assertThat(markdown.plainText("")).isEmpty();
    }

    @Test
    void holdOnlyWords() {
        String text =
                """
                ## หัวข้อ
                ตาม**(ร่าง)**ฉบับ ~~เก่า~~ `รหัส` <b>ดิบ</b> ![ภาพแผนที่](map.png "ชื่อ")
                50 บาท (ตัวอย่าง—ตรวจสอบกับหน่วยงาน)

                > [!NOTE]
                > ปิดวันหยุด

                | เอกสาร | จำนวน |
                |:--|--:|
                | บัตรประชาชน | **1** |

                - [x] ทำแล้ว
                ***

                ```
                select 1
                ```
                <p>ทั้งบรรทัด</p>
                """;
        assertThat(markdown.plainText(text))
                .isEqualTo(
                        """
                        หัวข้อ
                        ตาม(ร่าง)ฉบับ เก่า รหัส <b>ดิบ</b> ภาพแผนที่ 50 บาท (ตัวอย่าง—ตรวจสอบกับหน่วยงาน)
                        ปิดวันหยุด
                        เอกสาร จำนวน
                        บัตรประชาชน 1
                        ทำแล้ว
                        select 1
                        <p>ทั้งบรรทัด</p>""");
    }
}
