package khlang.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word files as offices write them, made by another program than ours. */
class WordFileTest {

    @TempDir private Path folder;

    private ReadText read(PoiFile.Writing writing) throws Exception {
        return WordFile.read(PoiFile.write(folder.resolve("file.docx"), writing));
    }

    @Test
    void headingsAreKnownByTheirStylesInEnglishAndThai() throws Exception {
        ReadText text =
                read(
                        file -> {
                            file.style("Title", "Title", null);
                            file.style("1", "heading 1", null);
                            file.style("H2", "หัวเรื่อง 2", null);
                            file.style("Own", "ของเราเอง", 2);
                            file.paragraph("Title", "คู่มือรับเรื่องร้องเรียน");
                            file.paragraph("1", "วัตถุประสงค์");
                            file.paragraph(null, "เพื่อให้รู้ขั้นตอน");
                            file.paragraph("H2", "ขอบเขต");
                            file.paragraph("Own", "รายละเอียด");
                        });
        assertThat(text.title()).isEqualTo("คู่มือรับเรื่องร้องเรียน");
        assertThat(text.markdown())
                .isEqualTo(
                        """
                        ## วัตถุประสงค์

                        เพื่อให้รู้ขั้นตอน

                        ### ขอบเขต

                        #### รายละเอียด
                        """);
        assertThat(text.warnings()).isEmpty();
    }

    @Test
    void shortBoldLargeParagraphsAreHeadings() throws Exception {
        ReadText text =
                read(
                        file -> {
                            file.bold("คู่มือการปฏิบัติงาน", 28);
                            file.bold("งานสารบรรณ", 28);
                            file.bold("ขั้นตอน", 20);
                            file.paragraph(null, "ลงทะเบียนรับหนังสือทุกฉบับในวันที่ได้รับ");
                            file.bold("ข้อควรระวัง", 10);
                        });
        assertThat(text.title()).isEqualTo("คู่มือการปฏิบัติงาน งานสารบรรณ");
        assertThat(text.markdown())
                .isEqualTo(
                        """
                        ## ขั้นตอน

                        ลงทะเบียนรับหนังสือทุกฉบับในวันที่ได้รับ

                        **ข้อควรระวัง**
                        """);
        assertThat(text.warnings()).singleElement().asString().contains("3 ย่อหน้า");
    }

    @Test
    void wordsThatRunsSplitStayWhole() throws Exception {
        ReadText text =
                read(
                        file -> {
                            XWPFParagraph paragraph = file.paragraph(null, "งานทะเบีย");
                            paragraph.createRun().setText("นและน");
                            var bold = paragraph.createRun();
                            bold.setBold(true);
                            bold.setText("้ํา");
                            paragraph.createRun().setText("ประปา เปนไป เเละ");
                        });
        assertThat(text.markdown()).isEqualTo("งานทะเบียนและน้ำประปา เปนไป และ\n");
    }

    @Test
    void blanksOfFormsAreShort() throws Exception {
        ReadText text =
                read(
                        file -> {
                            file.paragraph(null, "ชื่อ...........................สกุล…………………………");
                            XWPFParagraph tabbed = file.paragraph(null, "วันที่");
                            var run = tabbed.createRun();
                            run.setUnderline(UnderlinePatterns.SINGLE);
                            run.addTab();
                            tabbed.createRun().setText("เดือน");
                        });
        assertThat(text.markdown()).isEqualTo("ชื่อ……สกุล……\n\nวันที่……เดือน\n");
    }

    @Test
    void listsKeepTheirNumbersNestingAndRestarts() throws Exception {
        ReadText text =
                read(
                        file -> {
                            file.list("1", "decimal", "%1.", "thaiLetters", "%2.");
                            file.list("2", "bullet", "\uf0b7", "decimal", "%1.%2");
                            file.item("1", 0, "รับเรื่อง");
                            file.item("1", 1, "ทางโทรศัพท์");
                            file.item("1", 1, "ทางหนังสือ");
                            file.item("1", 0, "ลงทะเบียน");
                            file.paragraph(null, "พักกลางวัน");
                            file.item("1", 0, "ส่งกอง");
                            file.item("2", 0, "ฝ่ายหนึ่ง");
                            file.restart("3", "1");
                            file.item("3", 0, "เริ่มใหม่");
                        });
        assertThat(text.markdown())
                .isEqualTo(
                        """
                        1. รับเรื่อง
                           - ก. ทางโทรศัพท์
                           - ข. ทางหนังสือ
                        2. ลงทะเบียน

                        พักกลางวัน

                        3. ส่งกอง

                        - ฝ่ายหนึ่ง

                        1. เริ่มใหม่
                        """);
    }

    @Test
    void thaiNumbersCountAsNumbersAndTypedBulletsAsBullets() throws Exception {
        ReadText text =
                read(
                        file -> {
                            file.list("1", "thaiNumbers", "%1.", "thaiNumbers", "%1.%2");
                            file.item("1", 0, "หมวดหนึ่ง");
                            file.item("1", 1, "ข้อย่อย");
                            file.paragraph(null, "- สำเนาบัตร");
                            file.paragraph(null, "•\tทะเบียนบ้าน");
                            file.paragraph(null, "1. ยื่นคำขอ");
                            file.paragraph(null, "2. รับใบเสร็จ");
                            file.paragraph(null, "1.5 เมตร");
                            file.paragraph(null, "7. ข้อเดียวโดด ๆ");
                        });
        assertThat(text.markdown())
                .isEqualTo(
                        """
                        1. หมวดหนึ่ง
                           - ๑.๑ ข้อย่อย

                        - สำเนาบัตร
                        - ทะเบียนบ้าน

                        1. ยื่นคำขอ
                        2. รับใบเสร็จ

                        1.5 เมตร

                        7\\. ข้อเดียวโดด ๆ
                        """);
    }

    @Test
    void whatWouldBeMarkupStaysText() throws Exception {
        String hostile = "# *ดาว* _ขีด_ [ข้อ](x) <b>หนา</b> &amp; `โค้ด` | a ~~ลบ~~ !";
        ReadText text = read(file -> file.paragraph(null, hostile));
        assertThat(new khlang.markdown.Markdown().plainText(text.markdown()).strip())
                .isEqualTo(hostile);
    }

    @Test
    void trackedChangesCountAsAccepted() throws Exception {
        ReadText text =
                read(
                        file ->
                                file.raw(
                                        """
                                        <w:p><w:r><w:t xml:space="preserve">ภายใน </w:t></w:r>
                                        <w:del w:id="1" w:author="ก"><w:r><w:delText>7</w:delText></w:r></w:del>
                                        <w:ins w:id="2" w:author="ก"><w:r><w:t>15</w:t></w:r></w:ins>
                                        <w:r><w:t xml:space="preserve"> วัน</w:t></w:r></w:p>
                                        """));
        assertThat(text.markdown()).isEqualTo("ภายใน 15 วัน\n");
        assertThat(text.warnings()).singleElement().asString().contains("ตามที่แก้ไขแล้ว");
    }

    @Test
    void textBoxesBecomeParagraphsOnce() throws Exception {
        String box = "<w:txbxContent><w:p><w:r><w:t>ในกล่อง</w:t></w:r></w:p></w:txbxContent>";
        ReadText text =
                read(
                        file ->
                                file.raw(
                                        """
                                        <w:p><w:r><w:t>นอกกล่อง</w:t></w:r><w:r><mc:AlternateContent>
                                        <mc:Choice Requires="wps"><w:drawing><wps:txbx>%s</wps:txbx></w:drawing></mc:Choice>
                                        <mc:Fallback><w:pict><v:textbox>%s</v:textbox></w:pict></mc:Fallback>
                                        </mc:AlternateContent></w:r></w:p>
                                        """
                                                .formatted(box, box)));
        assertThat(text.markdown()).isEqualTo("นอกกล่อง\n\nในกล่อง\n");
    }

    @Test
    void linksLeadWhereTheyDidButNotToPrograms() throws Exception {
        ReadText text =
                read(
                        file -> {
                            XWPFParagraph paragraph = file.paragraph(null, "ดู ");
                            paragraph
                                    .createHyperlinkRun("https://example.go.th/กข")
                                    .setText("เว็บ");
                            paragraph.createRun().setText(" หรือ ");
                            paragraph.createHyperlinkRun("javascript:alert(1)").setText("ที่นี่");
                        });
        assertThat(text.markdown()).isEqualTo("ดู [เว็บ](https://example.go.th/กข) หรือ ที่นี่\n");
    }

    @Test
    void footnotesStandBelowTheirParagraph() throws Exception {
        ReadText text =
                read(
                        file -> {
                            XWPFParagraph paragraph = file.paragraph(null, "ตามมาตรา 11");
                            var note = file.document().createFootnote();
                            note.createParagraph().createRun().setText("พ.ร.ฎ. พ.ศ. ๒๕๔๖");
                            paragraph.addFootnoteReference(note);
                            file.paragraph(null, "ย่อหน้าถัดไป");
                        });
        assertThat(text.markdown())
                .isEqualTo("ตามมาตรา 11\\[1]\n\n> \\[1] พ.ร.ฎ. พ.ศ. ๒๕๔๖\n\nย่อหน้าถัดไป\n");
    }
}
