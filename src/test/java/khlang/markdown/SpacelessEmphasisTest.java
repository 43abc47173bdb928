package khlang.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpacelessEmphasisTest {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(MarkdownParser.STRIKETHROUGH)).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(List.of(MarkdownParser.STRIKETHROUGH)).build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "**พ.ร.บ.**ข้อมูล | <strong>พ.ร.บ.</strong>ข้อมูล",
                "ตาม**พ.ร.บ.**ข้อมูล | ตาม<strong>พ.ร.บ.</strong>ข้อมูล",
                "ตาม**(ร่าง)**ฉบับ | ตาม<strong>(ร่าง)</strong>ฉบับ",
                "**\"สำคัญ\"**มาก | <strong>&quot;สำคัญ&quot;</strong>มาก",
                "**“สำคัญ”**มาก | <strong>“สำคัญ”</strong>มาก",
                "**เรื่อง:**การอบรม | <strong>เรื่อง:</strong>การอบรม",
                "ที่*(ร่าง)*นั้น | ที่<em>(ร่าง)</em>นั้น",
                "ก***(ข)***ค | ก<em><strong>(ข)</strong></em>ค",
                "ก~~(ข)~~ค | ก<del>(ข)</del>ค",
                "ก**~~(ข)~~**ค | ก<strong><del>(ข)</del></strong>ค",
                "ก**(ข *\"ค\"*ง)**จ | ก<strong>(ข <em>&quot;ค&quot;</em>ง)</strong>จ",
                "ก**(ข)**ค**(ง)**จ | ก<strong>(ข)</strong>ค<strong>(ง)</strong>จ",
                "แล้ว**(ก)**ๆ | แล้ว<strong>(ก)</strong>ๆ",
                "ปี ๒๕๖๕**(ร่าง)**๒๕๖๖ | ปี ๒๕๖๕<strong>(ร่าง)</strong>๒๕๖๖",
                "ก\u200b**(ข)**\u200bค | ก\u200b<strong>(ข)</strong>\u200bค",
                "ก**[(ข)](/x)**ค | ก<strong><a href=\"/x\">(ข)</a></strong>ค",
                "ຕາມ**(ຮ່າງ)**ສະບັບ | ຕາມ<strong>(ຮ່າງ)</strong>ສະບັບ",
                "តាម**(ច្បាប់)**ថ្មី | តាម<strong>(ច្បាប់)</strong>ថ្មី",
                "မြန်မာ**(မူကြမ်း)**စာ | မြန်မာ<strong>(မူကြမ်း)</strong>စာ",
                "これは**「重要」**です | これは<strong>「重要」</strong>です"
            })
    void meetsLettersOfScriptsWithoutSpaces(String source, String expected) {
        assertThat(html(source)).isEqualTo("<p>" + expected + "</p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a**(b)**c",
                "5**(ข)**6",
                "ก ** (ข) ** ค",
                "ก\\*\\*(ข)\\*\\*ค",
                "`ก**(ข)**ค`",
                "ก_(ข)_ค",
                "ก__\"ข\"__ค",
                "ก*(",
                "(*ก",
                "<i title='ก*(ข)*ค'>",
                "<http://x/ก*(ข)*ค>",
                "    ก**(ข)**ค",
                "```ก**(ข)**ค\nก**(ข)**ค\n```",
                "<div>\nก**(ข)**ค\n</div>",
                "[x](/ก*(ข)*ค \"ก*(ข)*ค\")",
                "![x](/ก*(ข)*ค 'ก*(ข)*ค')",
                "[ก*(]: /ก*(ข)*ค 'ก*(ข)*ค'\n\n[ก*(]"
            })
    void leavesEverythingElseToCommonMark(String source) {
        assertThat(html(source)).isEqualTo(RENDERER.render(PARSER.parse(source)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "## ตาม**(ร่าง)**ฉบับ",
                "- ตาม**(ร่าง)**ฉบับ",
                "> ตาม**(ร่าง)**ฉบับ",
                "| ก |\n|-|\n| ตาม**(ร่าง)**ฉบับ |",
                "[ตาม**(ร่าง)**ฉบับ](/x)"
            })
    void worksInEveryKindOfBlock(String source) {
        assertThat(new Markdown().render(source, LinkResolver.NONE).html().html())
                .contains("ตาม<strong>(ร่าง)</strong>ฉบับ");
    }

    @Test
    void leavesATextThatHoldsTheHelpingSignAlone() {
        String source = "ก\ua6f2ข ตาม**(ร่าง)**ฉบับ";
        assertThat(html(source)).isEqualTo("<p>ก\ua6f2ข ตาม**(ร่าง)**ฉบับ</p>\n");
    }

    @Test
    void leavesNoTraceInAnyText() {
        String[] pieces = {
            "ก",
            "ที่",
            "a",
            " ",
            "\n",
            "(",
            ")",
            "\"",
            ".",
            "*",
            "**",
            "~~",
            "_",
            "`",
            "[",
            "](/ข*(",
            ")",
            "<",
            ">",
            "\\",
            "|",
            "- ",
            "> ",
            "&amp;",
            "    ",
            "```",
            "\n\n",
            "[ก*(]: /ก*\"\n"
        };
        var random = new Random(2565);
        for (int text = 0; text < 5_000; text++) {
            var source = new StringBuilder();
            for (int piece = random.nextInt(14); piece >= 0; piece--) {
                source.append(pieces[random.nextInt(pieces.length)]);
            }
            String html = html(source.toString());
            String plain = RENDERER.render(PARSER.parse(source.toString()));
            assertThat(html).as("%s", source).doesNotContain("\ua6f2");
            assertThat(withoutEmphasis(html)).as("%s", source).isEqualTo(withoutEmphasis(plain));
        }
    }

    private static String withoutEmphasis(String html) {
        return html.replaceAll("</?(em|strong|del)>|[*~_]", "");
    }

    private static String html(String source) {
        return RENDERER.render(SpacelessEmphasis.parse(PARSER, source));
    }
}
