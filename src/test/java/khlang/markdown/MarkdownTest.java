package khlang.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private final Markdown markdown = new Markdown();

    @Test
    void showsRawHtmlAsText() {
        Element body = body("ก่อน <b onclick=\"x()\">หนา</b>\n\n<script>alert(1)</script>");
        assertThat(body.select("b, script")).isEmpty();
        assertThat(body.text())
                .isEqualTo("ก่อน <b onclick=\"x()\">หนา</b> <script>alert(1)</script>");
    }

    @Test
    void putsATableInABoxThatScrollsByItself() {
        Element body = body("| ชื่อ | ต้นฉบับ |\n|:--|--:|\n| บัตรประชาชน | 1 |\n");
        Element box = body.child(0);
        assertThat(box.outerHtml())
                .startsWith(
                        "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"ตาราง\">");
        assertThat(box.select("> table > thead th").eachAttr("scope"))
                .containsExactly("col", "col");
        assertThat(box.select("> table > tbody td").eachAttr("class"))
                .containsExactly("align-left", "align-right");
        assertThat(box.select("td").eachText()).containsExactly("บัตรประชาชน", "1");
    }

    @Test
    void tellsTheTablesOfATextApartForScreenReaders() {
        String table = "| ก |\n|:-:|\n| ข |\n\n";
        assertThat(body(table + table + table).select("[role=region]").eachAttr("aria-label"))
                .containsExactly("ตาราง", "ตาราง 2", "ตาราง 3");
    }

    @Test
    void showsTasksAsBoxesThatNobodyCanTick() {
        Element body = body("- [x] ยื่นคำขอ\n- [ ] รับเอกสาร\n- ไม่ใช่งาน\n");
        assertThat(body.select("li.task > input[type=checkbox][disabled]")).hasSize(2);
        assertThat(body.select("input[checked]").eachAttr("aria-label")).containsExactly("ทำแล้ว");
        assertThat(body.select("input:not([checked])").eachAttr("aria-label"))
                .containsExactly("ยังไม่ได้ทำ");
        assertThat(body.select("li").eachText())
                .containsExactly("ยื่นคำขอ", "รับเอกสาร", "ไม่ใช่งาน");
    }

    @Test
    void strikesThroughWithTwoTildesBecauseOneMeansAbout() {
        Element body = body("~~ยกเลิก~~ ใช้เวลา ~5 นาที หรือ 10~15 นาที ไม่ใช่ 20~30 นาที");
        assertThat(body.select("del").eachText()).containsExactly("ยกเลิก");
        assertThat(body.text()).endsWith("ใช้เวลา ~5 นาที หรือ 10~15 นาที ไม่ใช่ 20~30 นาที");
    }

    @ParameterizedTest
    @CsvSource({
        "NOTE, note, หมายเหตุ",
        "TIP, tip, คำแนะนำ",
        "IMPORTANT, important, สำคัญ",
        "WARNING, warning, คำเตือน",
        "warning, warning, คำเตือน"
    })
    void turnsMarkedQuotesIntoCallouts(String kind, String style, String label) {
        Element body = body("> [!" + kind + "]\n> ปิดรับ**วันศุกร์**\n>\n> - โทรก่อน\n");
        Element callout = body.child(0);
        assertThat(callout.is("aside.callout.callout-" + style + "[role=note]")).isTrue();
        assertThat(callout.child(0).is("p.callout-title")).isTrue();
        assertThat(callout.children().eachText())
                .containsExactly(label, "ปิดรับวันศุกร์", "โทรก่อน");
        assertThat(body.select("blockquote")).isEmpty();
    }

    @Test
    void readsACalloutWhoseWordsFollowAnEmptyLine() {
        assertThat(body("> [!NOTE]\n>\n> ข้อความ").select("aside > p").eachText())
                .containsExactly("หมายเหตุ", "ข้อความ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "> [!NOTE]",
                "> [!OTHER]\n> ข้อความ",
                "> [!NOTE] ข้อความ",
                "> ก่อน\n> [!NOTE]\n> หลัง",
                "> **[!NOTE]**\n> ข้อความ"
            })
    void leavesOtherQuotesAsQuotes(String quote) {
        Element body = body(quote);
        assertThat(body.select("aside")).isEmpty();
        assertThat(body.select("blockquote").text()).contains("[!");
    }

    @Test
    void showsASampleMarkAsATag() {
        Element body = body("ค่าธรรมเนียม 50 บาท (ตัวอย่าง—ตรวจสอบกับหน่วยงาน) ต่อฉบับ");
        assertThat(body.child(0).html())
                .isEqualTo(
                        "ค่าธรรมเนียม 50 บาท <span class=\"sample-tag\">ตัวอย่าง—ตรวจสอบกับหน่วยงาน</span> ต่อฉบับ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(ตัวอย่าง—ตรวจสอบกับหน่วยงาน)",
                "- ก (ตัวอย่าง—ตรวจสอบกับหน่วยงาน)",
                "| ก |\n|-|\n| 5 (ตัวอย่าง—ตรวจสอบกับหน่วยงาน) |",
                "**50 บาท**(ตัวอย่าง—ตรวจสอบกับหน่วยงาน)",
                "**50 บาท (ตัวอย่าง—ตรวจสอบกับหน่วยงาน)**",
                "50 บาท (ตัวอย่าง—ตรวจสอบ\nกับหน่วยงาน)"
            })
    void findsASampleMarkAnywhere(String text) {
        assertThat(body(text).select("span.sample-tag").eachText())
                .containsExactly("ตัวอย่าง—ตรวจสอบกับหน่วยงาน");
    }

    @Test
    void keepsEachOfSeveralSampleMarksInItsPlace() {
        assertThat(
                        body("1(ตัวอย่าง—ตรวจสอบกับหน่วยงาน)2(ตัวอย่าง—ตรวจสอบกับหน่วยงาน)3")
                                .select("p")
                                .textNodes())
                .extracting(Object::toString)
                .containsExactly("1", "2", "3");
    }

    @Test
    void keepsASampleMarkInCodeAsItIs() {
        assertThat(body("`(ตัวอย่าง—ตรวจสอบกับหน่วยงาน)`").select("span")).isEmpty();
    }

    @Test
    void neverBeginsALineWithTheSignOfRepetition() {
        assertThat(body("เรื่องต่าง ๆ และ `อื่น ๆ`").child(0).html())
                .isEqualTo("เรื่องต่าง&nbsp;ๆ และ <code>อื่น ๆ</code>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "การจัดการ\\nความรู้ | การจัดการความรู้",
                "ที่\\nนี่\\nเอง | ที่นี่เอง",
                "**การจัดการ**\\nความรู้ | การจัดการความรู้",
                "การ[จัดการ](/x)\\n*ความรู้* | การจัดการความรู้",
                "**การ\\nจัดการ** | การจัดการ",
                "ระบบ KM\\nของเทศบาล | ระบบ KM ของเทศบาล",
                "มาตรา\\n๙ | มาตรา ๙",
                "ปี 2565\\nเทศบาล | ปี 2565 เทศบาล",
                "คู่มือ\\n(ฉบับย่อ) | คู่มือ (ฉบับย่อ)",
                "one\\ntwo | one two",
                "การจัดการ  \\nความรู้ | การจัดการ⏎ความรู้"
            })
    void joinsThaiWordsThatAnEditorWrapped(String wrapped, String shown) {
        Element paragraph = body(wrapped.replace("\\n", "\n")).child(0);
        paragraph.select("br").forEach(lineBreak -> lineBreak.after("⏎"));
        assertThat(paragraph.text().replace(" ⏎", "⏎").replace("⏎ ", "⏎")).isEqualTo(shown);
    }

    @Test
    void makesAFigureOfAnImageThatStandsAlone() {
        Element body = body("![แผนที่](map.png \"ทางไปเทศบาล\")\n\nดู ![ตรา](/seal.png) นี้");
        assertThat(body.select("figure > figcaption").eachText()).containsExactly("ทางไปเทศบาล");
        assertThat(body.select("figure > img").attr("src")).isEqualTo("/attachments/7/map.png");
        assertThat(body.select("img").eachAttr("alt")).containsExactly("แผนที่", "ตรา");
        assertThat(body.select("img").eachAttr("loading")).containsExactly("lazy", "lazy");
        assertThat(body.select("p > img")).hasSize(1);
    }

    @Test
    void keepsTheFirstNumberOfAListAndTheLanguageOfCode() {
        Element body = body("3. สาม\n4. สี่\n\n```sql\nselect 1 < 2\n```\n\n---\n");
        assertThat(body.select("ol").attr("start")).isEqualTo("3");
        assertThat(body.select("pre > code.language-sql").text()).isEqualTo("select 1 < 2");
        assertThat(body.select("hr")).hasSize(1);
    }

    @Test
    void rendersAnEmptyTextAsNothing() {
        RenderedMarkdown nothing = markdown.render("", LinkResolver.NONE);
        assertThat(nothing.html().html()).isEmpty();
        assertThat(nothing.headings()).isEmpty();
    }

    private Element body(String text) {
        var html = markdown.render(text, name -> Optional.of("/attachments/7/" + name)).html();
        return Jsoup.parseBodyFragment(html.html()).body();
    }
}
