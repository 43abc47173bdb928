package khlang.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import khlang.files.SpreadsheetException.Reason;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    private static final String THAI = "ชื่อ,สกุล\nสมหญิง,น้ำใจ\n";
    private static final List<List<String>> READ =
            List.of(List.of("ชื่อ", "สกุล"), List.of("สมหญิง", "น้ำใจ"));

    @Test
    void thaiIsReadInEveryEncodingThatExcelWrites() throws SpreadsheetException {
        assertThat(rows(THAI.getBytes(StandardCharsets.UTF_8))).isEqualTo(READ);
        assertThat(rows(("\uFEFF" + THAI).getBytes(StandardCharsets.UTF_8))).isEqualTo(READ);
        assertThat(rows(("\uFEFF" + THAI).getBytes(StandardCharsets.UTF_16LE))).isEqualTo(READ);
        assertThat(rows(THAI.getBytes(Charset.forName("x-windows-874")))).isEqualTo(READ);
        assertThat(rows(THAI.getBytes(Charset.forName("TIS-620")))).isEqualTo(READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSignBetweenCellsIsFoundOut(String sign) throws SpreadsheetException {
        assertThat(rows(THAI.replace(",", sign))).isEqualTo(READ);
    }

    @Test
    void quotationMarksKeepWhatTheyHold() throws SpreadsheetException {
        assertThat(rows("a,b\r\n\"x, \"\"y\"\"\nz\",\" q \"\r\n"))
                .isEqualTo(List.of(List.of("a", "b"), List.of("x, \"y\"\nz", "q")));
        assertThat(rows("a,b\n5\" screen,c")).contains(List.of("5\" screen", "c"));
        assertThat(rows("a\n\"never closed")).contains(List.of("never closed"));
    }

    @Test
    void emptyCellsAndRowsAtTheEndAreLeftOut() throws SpreadsheetException {
        assertThat(rows("a,b,,\n\n,\nc\n\n\n"))
                .isEqualTo(List.of(List.of("a", "b"), List.of(), List.of(), List.of("c")));
    }

    @Test
    void whatIsWrittenIsReadBack() throws SpreadsheetException {
        var table =
                new Spreadsheet(List.of(List.of("ชื่อ", "a,\"b\"\nc"), List.of("=1+1", "0812")));
        assertThat(rows(table.asCommaSeparated())).isEqualTo(table.rows());
        assertThat(rows(table.asWorkbook("รายชื่อ"))).isEqualTo(table.rows());
    }

    @Test
    void workbooksKeepDatesAndNumbersAsPeopleReadThem() throws Exception {
        byte[] book =
                workbook(
                        page -> {
                            page.value(0, 0, LocalDate.of(2021, 10, 1));
                            page.style(0, 0).format("d/m/yyyy").set();
                            page.value(0, 1, LocalDate.of(2564, 10, 1));
                            page.style(0, 1).format("dd/mm/yyyy").set();
                            page.value(0, 2, 1234);
                            page.value(0, 3, 0.5);
                            page.value(2, 0, "ข้าม");
                        });
        assertThat(rows(book))
                .isEqualTo(
                        List.of(
                                List.of("1/10/2564", "1/10/2564", "1234", "0.5"),
                                List.of(),
                                List.of("ข้าม")));
    }

    @Test
    void oldWorkbooksAreToldApart() {
        refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}, Reason.OLD_FORMAT);
    }

    @Test
    void whatIsNoTableIsRefused() throws IOException {
        refused(new byte[0], Reason.EMPTY);
        refused(" \n \n", Reason.EMPTY);
        refused(new byte[] {'P', 'K', 3, 4, 9, 9, 9}, Reason.UNREADABLE);
        refused(zip("hello.txt", new byte[] {1}), Reason.UNREADABLE);
        refused("%PDF-1.7\0\0", Reason.UNREADABLE);
        refused("a\0b", Reason.UNREADABLE);
    }

    @Test
    void whatIsTooLargeIsRefused() {
        refused(new byte[Spreadsheet.MOST_BYTES + 1], Reason.TOO_MANY_BYTES);
        refused("a\n".repeat(Spreadsheet.MOST_ROWS + 1), Reason.TOO_MANY_ROWS);
        refused("a,".repeat(Spreadsheet.MOST_COLUMNS) + "a", Reason.TOO_MANY_COLUMNS);
        refused(",".repeat(2_000_000), Reason.TOO_MANY_COLUMNS);
        refused(workbook(page -> page.value(6_000, 0, "a")), Reason.TOO_MANY_ROWS);
        refused(workbook(page -> page.value(0, 60, "a")), Reason.TOO_MANY_COLUMNS);
    }

    @Test
    void smallFilesThatUnpackToLargeOnesAreRefused() throws IOException {
        refused(zip("xl/workbook.xml", new byte[101 << 20]), Reason.TOO_MANY_BYTES);
        refused(
                withSheet("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>"),
                Reason.UNREADABLE);
    }

    private interface Filling {
        void fill(Worksheet page);
    }

    private static byte[] workbook(Filling filling) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", null)) {
            filling.fill(book.newWorksheet("a"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A workbook whose first sheet declares entities, as the attack of a billion laughs does. */
    private static byte[] withSheet(String head) throws IOException {
        var out = new ByteArrayOutputStream();
        byte[] good = workbook(page -> page.value(0, 0, "a"));
        try (var in =
                        ZipFile.builder()
                                .setSeekableByteChannel(new SeekableInMemoryByteChannel(good))
                                .get();
                var zip = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = in.getInputStream(entry).readAllBytes();
                if (entry.getName().endsWith("sheet1.xml")) {
                    String xml = new String(bytes, StandardCharsets.UTF_8);
                    bytes =
                            xml.replaceFirst("\\?>", "?>" + head)
                                    .replaceFirst("<v>[^<]*</v>", "<v>&b;</v>")
                                    .getBytes(StandardCharsets.UTF_8);
                }
                zip.write(bytes);
            }
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    private static void refused(String text, Reason reason) {
        refused(text.getBytes(StandardCharsets.UTF_8), reason);
    }

    private static void refused(byte[] bytes, Reason reason) {
        assertThatExceptionOfType(SpreadsheetException.class)
                .isThrownBy(() -> Spreadsheet.read(bytes))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private static List<List<String>> rows(String text) throws SpreadsheetException {
        return rows(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<List<String>> rows(byte[] bytes) throws SpreadsheetException {
        return Spreadsheet.read(bytes).rows();
    }
}
