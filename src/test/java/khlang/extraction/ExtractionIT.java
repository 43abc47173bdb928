package khlang.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractionIT {

    private static final String RELATIONS = "word/_rels/document.xml.rels";

    @TempDir Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("stored");
    }

    @Test
    void wordFilesAreRead() throws IOException {
        Packed.docx(
                file,
                "",
                Packed.paragraph("การขอเลขที่บ้าน")
                        + "<w:p><w:del><w:r><w:delText>เก่า</w:delText></w:r></w:del>"
                        + "<w:r><w:t>น้ำ</w:t><w:tab/><w:t>ประปา</w:t></w:r></w:p>");
        Reading.Read read = read("คู่มือ.docx");
        assertThat(read.kind()).isEqualTo(MediaKind.DOCX);
        assertThat(read.text()).isEqualTo("การขอเลขที่บ้าน\nน้ำ\tประปา");
        assertThat(read.cautions()).isEmpty();
    }

    @Test
    void whatAFileWantsToFetchIsToldAndNotFetched() throws IOException {
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/";
            try (Packed packed = Packed.into(file)) {
                packed.types()
                        .part("word/document.xml", Packed.document("", Packed.paragraph("น้ำ")))
                        .part(
                                RELATIONS,
                                relations("attachedTemplate", address + "x.dotm")
                                        .replace(
                                                "</R",
                                                relation("image", address + "i.png") + "</R"));
            }
            assertThat(read("แม่แบบ.docx").cautions()).containsExactly(Caution.EXTERNAL);
            server.setSoTimeout(100);
            assertThat(org.assertj.core.api.Assertions.catchThrowable(server::accept))
                    .isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void linksThatAPersonClicksAreNoDanger() throws IOException {
        try (Packed packed = Packed.into(file)) {
            packed.types()
                    .part("word/document.xml", Packed.document("", Packed.paragraph("น้ำ")))
                    .part("word/vbaProject.bin", "x")
                    .part(RELATIONS, relations("hyperlink", "https://www.example.go.th/"));
        }
        assertThat(read("ลิงก์.docm").cautions()).containsExactly(Caution.MACROS);
    }

    @Test
    void tablesAreReadOldAndNew() throws IOException {
        Packed.xlsx(file, 3);
        assertThat(read("แผน.xlsx"))
                .extracting(Reading.Read::kind, Reading.Read::text, Reading.Read::pages)
                .containsExactly(MediaKind.XLSX, "แผน\nน้ำ0\t12.5", 1);
        Packed.openDocument(
                file,
                "spreadsheet",
                "",
                "<office:spreadsheet><table:table><table:table-row><table:table-cell>"
                        + "<text:p>น้ำ</text:p></table:table-cell></table:table-row></table:table>"
                        + "</office:spreadsheet>");
        assertThat(read("แผน.ods"))
                .extracting(Reading.Read::kind, Reading.Read::text, Reading.Read::pages)
                .containsExactly(MediaKind.ODS, "น้ำ", 1);
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            book.createSheet("แผน").createRow(0).createCell(0).setCellValue("น้ำประปา");
            book.write(out);
        }
        assertThat(read("แผน.xls").kind()).isEqualTo(MediaKind.XLS);
        assertThat(read("แผน.xls").text()).isEqualTo("แผน\nน้ำประปา");
    }

    @Test
    void slidesAndOpenDocumentsAreRead() throws IOException {
        try (Packed packed = Packed.into(file)) {
            packed.types()
                    .part("ppt/presentation.xml", "<p/>")
                    .part("ppt/slides/slide10.xml", "<s><p><r><t>สิบ</t></r></p></s>")
                    .part("ppt/slides/slide2.xml", "<s><p><r><t>สอง</t></r></p></s>");
        }
        Reading.Read slides = read("สไลด์.pptx");
        assertThat(slides.text()).isEqualTo("สอง\fสิบ");
        assertThat(slides.pages()).isEqualTo(2);
        Packed.odt(file, "", "น้ำ<text:tab/>ไฟ");
        assertThat(read("หนังสือ.odt").text()).isEqualTo("น้ำ\tไฟ");
    }

    @Test
    void pdfFilesAreReadWithTitleAndPages() throws IOException {
        Pdfs.written(file, 3, "Building permit and more words");
        Reading.Read read = read("ใบอนุญาต.pdf");
        assertThat(read.title()).isEqualTo("Handbook");
        assertThat(read.pages()).isEqualTo(3);
        assertThat(List.of(read.text().split("\f")))
                .hasSize(3)
                .last()
                .asString()
                .contains("Building permit and more words 3");
        assertThat(read.cautions()).isEmpty();
    }

    @Test
    void aScannedPdfSaysSo() throws IOException {
        Pdfs.written(file, 2, "");
        assertThat(read("สแกน.pdf").cautions()).containsExactly(Caution.SCANNED);
    }

    @Test
    void whatElseAPdfMayBringIsTold() throws IOException {
        Pdfs.encrypted(file, "");
        assertThat(read("ห้าม.pdf").cautions()).containsExactly(Caution.OPENS_WITHOUT_PASSWORD);
        Pdfs.withProgram(file);
        assertThat(read("โปรแกรม.pdf").cautions()).containsExactly(Caution.SCRIPT);
    }

    @Test
    void textIsReadInEveryEncodingOfficesUse() throws IOException {
        for (String encoding : new String[] {"UTF-8", "x-windows-874"}) {
            Files.write(file, "ชื่อ,น้ำ\r\nก,1".getBytes(Charset.forName(encoding)));
            Reading.Read read = read("ตาราง.csv");
            assertThat(read.kind()).as(encoding).isEqualTo(MediaKind.CSV);
            assertThat(read.text()).as(encoding).isEqualTo("ชื่อ,น้ำ\nก,1");
        }
        assertThat(read("อ่าน.md").kind()).isEqualTo(MediaKind.MARKDOWN);
    }

    @Test
    void contentDecidesNotTheName() throws IOException {
        Files.writeString(
                file, "<html><title>หน้า</title><h1>น้ำ</h1><script>x</script><p>ประปา</p>");
        Reading.Read page = read("หนังสือ.docx");
        assertThat(page.kind()).isEqualTo(MediaKind.HTML);
        assertThat(page.text()).isEqualTo("น้ำ\nประปา");
        Files.write(file, Pictures.encoded(Pictures.flag(30, 20), "png"));
        Reading.Read picture = read("ภาพ.pdf");
        assertThat(picture.kind()).isEqualTo(MediaKind.PNG);
        assertThat(picture.width()).isEqualTo(30);
    }

    @Test
    void damagedThaiIsTold() throws IOException {
        Files.writeString(file, "จ านวน ก าหนด ท าการ น ้า");
        assertThat(read("เพี้ยน.txt").cautions()).containsExactly(Caution.THAI_DAMAGED);
    }

    @Test
    void moreThanTwoMillionCharactersAreCutAndSaidSo() throws IOException {
        Files.writeString(file, "น้ำประปา".repeat(300_000));
        Reading.Read read = read("ยาว.txt");
        assertThat(read.text()).hasSize(2_000_000);
        assertThat(read.cautions()).containsExactly(Caution.CUT);
    }

    @Test
    void aFileThatIsGoneIsARefusal() {
        assertThat(Limited.extraction(folder).read(folder.resolve("none"), "x.pdf"))
                .isEqualTo(new Reading.Refused(Refusal.GONE, java.util.Optional.empty()));
    }

    private Reading.Read read(String name) {
        Reading reading = Limited.extraction(folder).read(file, name);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return (Reading.Read) reading;
    }

    private static String relations(String type, String target) {
        return "<Relationships>" + relation(type, target) + "</Relationships>";
    }

    private static String relation(String type, String target) {
        return "<Relationship Id=\"%s\" Type=\"http://x/%s\" Target=\"%s\" TargetMode=\"External\"/>"
                .formatted(type, type, target);
    }
}
