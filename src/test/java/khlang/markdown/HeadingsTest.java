package khlang.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsTest {

    private final Markdown markdown = new Markdown();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "เอกสารที่ใช้ | เอกสารที่ใช้",
                "ขั้นตอน 1: ยื่นคำขอ | ขั้นตอน-1-ยื่นคำขอ",
                "(ร่าง) พ.ร.บ. ข้อมูลข่าวสาร พ.ศ. ๒๕๔๐ | ร่าง-พ-ร-บ-ข้อมูลข่าวสาร-พ-ศ-๒๕๔๐",
                "**ค่าธรรมเนียม** และ `แบบ ทร.14/1` | ค่าธรรมเนียม-และ-แบบ-ทร-14-1",
                "ระบบ KM ของเทศบาล | ระบบ-km-ของเทศบาล",
                "[แบบคำขอ](/x) | แบบคำขอ",
                "ค่าใช้จ่าย (ตัวอย่าง—ตรวจสอบกับหน่วยงาน) | ค่าใช้จ่าย",
                "Search | h-search",
                "123 | h-123",
                "!!! | h-"
            })
    void haveReadableIds(String heading, String id) {
        String text = "## " + heading;
        assertThat(markdown.render(text, LinkResolver.NONE).headings())
                .extracting(Heading::id)
                .containsExactly(id);
        assertThat(body(text).select("h2").attr("id")).isEqualTo(id);
    }

    @Test
    void haveDifferentIdsWhateverTheirWords() {
        String text = "## ก\n## ก\n## ก-2\n## ก\n### ก\n## ก 2\n";
        List<String> ids =
                markdown.render(text, LinkResolver.NONE).headings().stream()
                        .map(Heading::id)
                        .toList();
        assertThat(ids).containsExactly("ก", "ก-2", "ก-2-2", "ก-3", "ก-4", "ก-2-3");
        assertThat(body(text).select("[id]").eachAttr("id")).isEqualTo(ids);
    }

    @Test
    void haveIdsOfBoundedLengthThatEndWithAWord() {
        String words = "การจัดการความรู้ ".repeat(20);
        Heading heading = markdown.render("## " + words, LinkResolver.NONE).headings().get(0);
        assertThat(heading.id())
                .isEqualTo("การจัดการความรู้-การจัดการความรู้-การจัดการความรู้-การจัดการความรู้");
        String unbroken = "ก".repeat(500);
        assertThat(markdown.render("## " + unbroken, LinkResolver.NONE).headings().get(0).id())
                .hasSize(80);
    }

    @Test
    void areListedWithLevelAndPlainWords() {
        String text =
                "## ข้อ **1** ต่าง ๆ\n\nเนื้อหา\n\nบรรทัดแรก\nline two\n---\n\n#### ข้อ `ก`\n";
        assertThat(markdown.render(text, LinkResolver.NONE).headings())
                .containsExactly(
                        new Heading(2, "ข้อ-1-ต่าง-ๆ", "ข้อ 1 ต่าง\u00a0ๆ"),
                        new Heading(2, "บรรทัดแรก-line-two", "บรรทัดแรก line two"),
                        new Heading(4, "ข้อ-ก", "ข้อ ก"));
    }

    @Test
    void insideQuotesAndListsAreNotContents() {
        String text = "> ## ในคำพูด\n\n- ## ในรายการ\n\n## จริง\n";
        assertThat(markdown.render(text, LinkResolver.NONE).headings())
                .extracting(Heading::id)
                .containsExactly("จริง");
        assertThat(body(text).select("[id]").eachText()).containsExactly("จริง");
        assertThat(body(text).select("h2")).hasSize(3);
    }

    private Element body(String text) {
        return Jsoup.parseBodyFragment(markdown.render(text, LinkResolver.NONE).html().html())
                .body();
    }
}
