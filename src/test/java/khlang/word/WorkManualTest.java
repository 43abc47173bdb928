package khlang.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** A manual as municipalities write it: no styles, a cover, steps in a table, forms as pictures. */
class WorkManualTest {

    @TempDir private Path folder;

    private static void manual(PoiFile file) throws Exception {
        file.document()
                .createHeader(HeaderFooterType.DEFAULT)
                .createParagraph()
                .createRun()
                .setText("หน้า");
        file.bold("คู่มือการปฏิบัติงาน", 32);
        file.bold("การรับเรื่องร้องเรียน", 32);
        file.raw(
                """
                <w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>
                <w:sdtContent><w:p><w:r><w:t>สารบัญ</w:t></w:r></w:p></w:sdtContent></w:sdt>
                """);
        file.bold("๑. วัตถุประสงค์", 20);
        file.paragraph(
                null, "เพื่อให้การรับเรื่องเป็นมาตรฐานเดียวกัน และผู้ร้องได้รับแจ้งผลภายใน ๑๕ วัน");
        file.bold("๒. ขั้นตอนการปฏิบัติงาน", 20);
        XWPFTable table = file.document().createTable(4, 4);
        List<List<String>> rows =
                List.of(
                        List.of("ลำดับ", "ขั้นตอน", "ระยะเวลา", "ผู้รับผิดชอบ"),
                        List.of("๑", "รับเรื่อง\nลงทะเบียน", "๑๐ นาที", "ศูนย์รับเรื่อง"),
                        List.of("๒", "ส่งกองที่เกี่ยวข้อง", "๑ วัน", ""),
                        List.of("๓", "แจ้งผล", "๑๔ วัน", "กองเจ้าของเรื่อง"));
        for (int y = 0; y < rows.size(); y++) {
            for (int x = 0; x < 4; x++) {
                var cell = table.getRow(y).getCell(x);
                var paragraph = cell.getParagraphArray(0);
                paragraph.setAlignment(
                        x == 0 ? ParagraphAlignment.CENTER : ParagraphAlignment.LEFT);
                String[] lines = rows.get(y).get(x).split("\n");
                var run = paragraph.createRun();
                run.setBold(y == 0);
                run.setText(lines[0]);
                for (int line = 1; line < lines.length; line++) {
                    cell.addParagraph().createRun().setText(lines[line]);
                }
            }
        }
        table.getRow(1).getCell(3).getCTTc().addNewTcPr().addNewVMerge().setVal(STMerge.RESTART);
        table.getRow(2).getCell(3).getCTTc().addNewTcPr().addNewVMerge();
        file.bold("๓. แบบฟอร์มที่ใช้", 20);
        file.picture(PoiFile.png(60, 80), PictureType.PNG, "แบบ รร.1.png", "แบบรับเรื่องร้องเรียน");
        file.picture(PoiFile.png(61, 80), PictureType.PNG, "scan", "ตัวอย่างการกรอก");
        file.picture(new byte[] {1, 0, 0, 0, 9, 9}, PictureType.EMF, "flow.emf", "ผังงาน");
        file.paragraph(null, "ลงชื่อ......................................ผู้รับเรื่อง");
    }

    @Test
    void isTakenOverWholeAndComesBackTheSame() throws Exception {
        ReadText text =
                WordFile.read(PoiFile.write(folder.resolve("manual.docx"), WorkManualTest::manual));
        assertThat(text.title()).isEqualTo("คู่มือการปฏิบัติงาน การรับเรื่องร้องเรียน");
        assertThat(text.markdown())
                .isEqualTo(
                        """
                        ## ๑. วัตถุประสงค์

                        เพื่อให้การรับเรื่องเป็นมาตรฐานเดียวกัน และผู้ร้องได้รับแจ้งผลภายใน ๑๕ วัน

                        ## ๒. ขั้นตอนการปฏิบัติงาน

                        | ลำดับ | ขั้นตอน | ระยะเวลา | ผู้รับผิดชอบ |
                        |:---:|---|---|---|
                        | ๑ | รับเรื่อง ลงทะเบียน | ๑๐ นาที | ศูนย์รับเรื่อง |
                        | ๒ | ส่งกองที่เกี่ยวข้อง | ๑ วัน | ศูนย์รับเรื่อง |
                        | ๓ | แจ้งผล | ๑๔ วัน | กองเจ้าของเรื่อง |

                        ## ๓. แบบฟอร์มที่ใช้

                        ![แบบรับเรื่องร้องเรียน](image-1.png)

                        ![ตัวอย่างการกรอก](image-2.png)

                        ลงชื่อ……ผู้รับเรื่อง
                        """);
        assertThat(text.images())
                .extracting(ReadImage::name)
                .containsExactly("image-1.png", "image-2.png");
        assertThat(text.warnings())
                .hasSize(5)
                .anyMatch(each -> each.contains("EMF"))
                .anyMatch(each -> each.contains("ผสาน"))
                .anyMatch(each -> each.contains("สารบัญ"))
                .anyMatch(each -> each.contains("หัวกระดาษ"))
                .anyMatch(each -> each.contains("5 ย่อหน้า"));

        ReadText back = WordFile.read(copy(text));
        assertThat(back.markdown()).isEqualTo(text.markdown());
        assertThat(back.title()).isEqualTo(text.title());
        assertThat(back.images())
                .extracting(ReadImage::name)
                .containsExactly("image-1.png", "image-2.png");
    }

    private Path copy(ReadText text) throws Exception {
        var images = new java.util.HashMap<String, byte[]>();
        text.images().forEach(image -> images.put(image.name(), image.bytes()));
        Path file = folder.resolve("copy.docx");
        try (var out = Files.newOutputStream(file)) {
            WordCopy.write(
                    new Manuscript(
                            text.title(),
                            "เทศบาล",
                            List.of(),
                            text.markdown(),
                            false,
                            java.time.Instant.EPOCH.plusSeconds(1_700_000_000)),
                    new WordCopyTest.Attachments(images),
                    out);
        }
        return file;
    }
}
