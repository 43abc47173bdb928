package khlang.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The partial templates that every page with a comparison uses. */
class TemplatesTest {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(
                    null,
                    ContentType.Html,
                    Comparison.class.getClassLoader(),
                    "gg.jte.generated.precompiled");

    private static final String BEFORE = "# คู่มือ\n\nใช้เวลา 30 วัน\n\nก\nข\nค\nง\nจ\n\nเดิม\n";
    private static final String AFTER = "# คู่มือ\n\nใช้เวลา 15 วัน\n\nก\nข\nค\nง\nจ\n\n\nเดิม\n";

    @Test
    void whatWasChangedIsMarkedForEyeAndEar() {
        Document page = inline(BEFORE, AFTER);
        assertThat(page.select(".compared-text del").first().text()).contains("ลบ").contains("30");
        assertThat(page.select(".compared-text ins").first().text())
                .contains("เพิ่ม")
                .contains("15");
        assertThat(page.select(".compared-text del .hidden").first().text()).contains("ลบ");
        assertThat(page.select(".compared-summary").text())
                .isEqualTo("เปลี่ยน 2 แห่ง เพิ่ม 1 คำ ลบ 1 คำ");
    }

    @Test
    void theTextItselfGetsNoSpacesFromTheTemplate() {
        Document page = inline("ก\nใช้เวลา 30 วัน\n", "ก\nใช้เวลา 15 วัน\n");
        page.select(".hidden").remove();
        var texts = page.select(".compared-text");
        assertThat(texts.get(0).wholeText()).isEqualTo("ก\n");
        assertThat(texts.get(1).wholeText()).isEqualTo("ใช้เวลา 3015 วัน\n");
    }

    @Test
    void foldedLinesAreCountedOnThePage() {
        assertThat(inline(BEFORE, AFTER).select(".compared-fold").eachText())
                .containsExactly("ข้าม 3 บรรทัดที่เหมือนเดิม");
        assertThat(sides(BEFORE, AFTER).select(".compared-fold").eachText())
                .containsExactly("ข้าม 3 บรรทัดที่เหมือนเดิม");
    }

    @Test
    void spacesThatWereChangedCanBeSeenAndAreNamed() {
        Document page = inline(BEFORE, AFTER);
        assertThat(page.select(".compared-spacing .compared-tag").text()).isEqualTo("เว้นวรรค");
        assertThat(page.select(".compared-spacing ins").text())
                .contains("↵")
                .contains("ขึ้นบรรทัดใหม่");
    }

    @Test
    void bothTextsStandBesideEachOtherWithTheirLineNumbers() {
        var row = sides(BEFORE, AFTER).select("tr.compared-changed").first();
        assertThat(row.select("td.compared-number").eachText()).containsExactly("3", "3");
        assertThat(row.select("td.compared-text").get(0).select("ins")).isEmpty();
        assertThat(row.select("td.compared-text").get(1).select("del")).isEmpty();
    }

    @Test
    void whatSomebodyWroteIsNeverMarkup() {
        assertThat(inline("<b>ก</b>\n", "<script>alert(1)</script>\n").select("b, script"))
                .isEmpty();
        assertThat(sides("<b>ก</b>\n", "<script>alert(1)</script>\n").select("b, script"))
                .isEmpty();
    }

    @Test
    void textsThatDoNotDifferAreNotShown() {
        assertThat(inline("ก", "ก").text()).isEqualTo("ข้อความเหมือนกันทุกคำ");
        assertThat(sides("ก", "ก").text()).isEqualTo("ข้อความเหมือนกันทุกคำ");
    }

    @Test
    void fieldsStandInATableWithARowForEachValue() {
        var changes =
                FieldChange.between(
                        List.of(
                                new Field(
                                        "ค่าธรรมเนียม", List.of("คำขอ · 10 บาท", "สำเนา · 5 บาท"))),
                        List.of(
                                new Field(
                                        "ค่าธรรมเนียม",
                                        List.of("คำขอ · 20 บาท", "สำเนา · 5 บาท"))));
        Document page = page("comparison/fields.jte", Map.of("changes", changes));
        assertThat(page.select("tbody th").text()).isEqualTo("ค่าธรรมเนียม");
        assertThat(page.select("tbody th").attr("rowspan")).isEqualTo("2");
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page("comparison/fields.jte", Map.of("changes", List.of())).text())
                .isEqualTo("ช่องข้อมูลเหมือนกันทุกช่อง");
    }

    @Test
    void whatIsLeftOutOrComparedCoarselyIsSaid() {
        String many = sides("", "ก\n".repeat(10_005)).select(".notice").text();
        assertThat(many).contains("ยังมีอีก 5 แถว");
        var coarse = Comparison.of("ยื่นคำขอ 1 ฉบับ", "ยื่นคำขอ 2 ฉบับ", 1).inline();
        assertThat(page("comparison/inline.jte", Map.of("view", coarse)).select(".notice").text())
                .contains("ไม่ได้เทียบทีละคำ");
    }

    private static Document inline(String before, String after) {
        var view = Comparison.of(before, after).inline(2);
        return page("comparison/inline.jte", Map.of("view", view));
    }

    private static Document sides(String before, String after) {
        var view = Comparison.of(before, after).sideBySide(2);
        return page("comparison/sideBySide.jte", Map.of("view", view));
    }

    private static Document page(String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        ENGINE.render(template, parameters, output);
        return Jsoup.parseBodyFragment(output.toString());
    }
}
