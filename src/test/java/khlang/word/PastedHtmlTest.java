package khlang.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Base64;
import khlang.word.WordException.Reason;
import org.junit.jupiter.api.Test;

/** What lies on the clipboard when people copy in the programs they know. */
class PastedHtmlTest {

    private static String markdown(String html) throws WordException {
        return PastedHtml.toMarkdown(html).markdown();
    }

    @Test
    void wordKeepsItsListsInParagraphs() throws Exception {
        String html =
                """
                <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal
                {font-size:16.0pt} --></style></head><body lang=TH><!--StartFragment-->
                <h1><span lang=TH>วัตถุประสงค์</span><o:p></o:p></h1>
                <p class=MsoNormal><b><span lang=TH style='font-size:16.0pt;font-family:"TH SarabunPSK"'>สำคัญ</span></b><span
                lang=TH> ต้องทำ<i>ทันที</i><o:p></o:p></span></p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span
                style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
                </span></span></span><![endif]>ข้อหนึ่ง<o:p></o:p></p>
                <p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;
                </span></span>ข้อย่อย</p>
                <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>ข้อสอง</p>
                <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>๑.<span>&nbsp;</span></span>รับ</p>
                <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>๒.<span>&nbsp;</span></span>ส่ง</p>
                <!--EndFragment--></body></html>
                """;
        assertThat(markdown(html))
                .isEqualTo(
                        """
                        ## วัตถุประสงค์

                        **สำคัญ** ต้องทำ*ทันที*

                        - ข้อหนึ่ง
                          - ข้อย่อย
                        - ข้อสอง

                        1. รับ
                        2. ส่ง
                        """);
    }

    @Test
    void googleDocsWrapsAllInABoldThatIsNotBold() throws Exception {
        String html =
                """
                <meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1">
                <h2 dir="ltr"><span style="font-size:16pt;font-weight:400">หัวข้อ</span></h2>
                <p dir="ltr"><span style="font-weight:700">หนา</span><span style="font-weight:400">ธรรมดา</span></p>
                <ul><li dir="ltr" aria-level="1"><p dir="ltr"><span>หนึ่ง</span></p></li>
                <ul><li dir="ltr" aria-level="2"><p><span>ย่อย</span></p></li></ul></ul></b>
                """;
        assertThat(markdown(html)).isEqualTo("## หัวข้อ\n\n**หนา**ธรรมดา\n\n- หนึ่ง\n  - ย่อย\n");
    }

    @Test
    void tablesLoseTheirMergedCellsButNotTheirWords() throws Exception {
        String html =
                """
                <table><tr><td rowspan=2><p align=center><b>เอกสาร</b></p></td><td colspan=2><b>จำนวน</b></td></tr>
                <tr><td>จริง</td><td>สำเนา</td></tr>
                <tr><td><p>บัตร</p><p>ประชาชน</p></td><td style='text-align:center'>1</td><td style='text-align:center'>2<br>ชุด</td></tr></table>
                """;
        ReadText text = PastedHtml.toMarkdown(html);
        assertThat(text.markdown())
                .isEqualTo(
                        """
                        | เอกสาร | จำนวน จริง | จำนวน สำเนา |
                        |---|:---:|:---:|
                        | บัตร ประชาชน | 1 | 2 ชุด |
                        """);
        assertThat(text.warnings()).singleElement().asString().contains("ผสาน");
    }

    @Test
    void libreOfficeWritesFontsAndRealLists() throws Exception {
        String html =
                """
                <p><font face="TH Sarabun New"><font size="4"><b>เรื่อง</b></font></font></p>
                <ol><li><p>หนึ่ง</p></li><li><p>สอง</p></li></ol>
                """;
        assertThat(markdown(html)).isEqualTo("**เรื่อง**\n\n1. หนึ่ง\n2. สอง\n");
    }

    @Test
    void libreOfficeClosesAListBeforeTheDeeperOne() throws Exception {
        String html = "<ul><li>หนึ่ง</li></ul><ul><ul><li>ย่อย</li></ul><li>สอง</li></ul>";
        assertThat(markdown(html)).isEqualTo("- หนึ่ง\n  - ย่อย\n- สอง\n");
    }

    @Test
    void imagesInsideAreTakenAndThoseElsewhereAreNamed() throws Exception {
        String data = Base64.getEncoder().encodeToString(PoiFile.png(4, 4));
        ReadText text =
                PastedHtml.toMarkdown(
                        "<p>ดู <img alt='ผัง' src='data:image/png;base64,%s'>".formatted(data)
                                + "<img src='file:///C:/a.png'><img src='http://x/t.gif'></p>");
        assertThat(text.markdown()).isEqualTo("ดู ![ผัง](image-1.png)\n");
        assertThat(text.images())
                .singleElement()
                .satisfies(image -> assertThat(image.bytes()).isEqualTo(PoiFile.png(4, 4)));
        assertThat(text.warnings()).singleElement().asString().contains("2 รูป");
    }

    @Test
    void nothingOfAPageRuns() throws Exception {
        String html =
                "<script>alert(1)</script><p onclick=x()>ก <a href='javascript:x()'>ลิงก์</a>"
                        + "<a href='/documents/a'>ใน</a><iframe src=x></iframe></p>"
                        + "<p>&lt;b&gt;ไม่หนา&lt;/b&gt;</p>";
        assertThat(markdown(html)).isEqualTo("ก ลิงก์[ใน](/documents/a)\n\n\\<b>ไม่หนา\\</b>\n");
    }

    @Test
    void largeBoldLinesBecomeHeadings() throws Exception {
        String html =
                "<p><b><span style='font-size:24pt'>หัวข้อใหญ่</span></b></p>"
                        + "<p><span style='font-size:16pt'>เนื้อความของเรื่องนี้ยาวกว่าหัวข้อ</span></p>";
        assertThat(markdown(html))
                .isEqualTo("## หัวข้อใหญ่\n\nเนื้อความของเรื่องนี้ยาวกว่าหัวข้อ\n");
    }

    @Test
    void deepPagesDoNotExhaustTheStack() throws Exception {
        assertThat(markdown("<div><b>".repeat(20_000) + "ลึก")).contains("ลึก");
        assertThat(markdown("<ul><li>".repeat(5_000) + "ลึก")).contains("ลึก");
        assertThat(markdown("<table><tr><td>".repeat(3_000) + "ลึก")).contains("ลึก");
    }

    @Test
    void hostileSpansStaySmall() throws Exception {
        assertThat(markdown("<table><tr><td colspan=9999 rowspan=9999>ก<td>ข<tr><td>ค</table>"))
                .hasSizeLessThan(500);
    }

    @Test
    void emptyAndEndlessPastesAreRefused() {
        assertThatExceptionOfType(WordException.class)
                .isThrownBy(() -> PastedHtml.toMarkdown("<p>&nbsp;</p>"))
                .matches(refused -> refused.reason() == Reason.EMPTY);
        assertThatExceptionOfType(WordException.class)
                .isThrownBy(() -> PastedHtml.toMarkdown("x".repeat(PastedHtml.LONGEST + 1)))
                .matches(refused -> refused.reason() == Reason.TOO_LARGE)
                .satisfies(refused -> assertThat(refused.sentence()).contains("ใหญ่"));
    }
}
