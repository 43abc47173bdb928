package khlang.measurement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import khlang.library.DocumentKind;
import khlang.measurement.AccessAudience;
import khlang.measurement.AccessChannel;
import khlang.measurement.AccessDay;
import khlang.measurement.AccessKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessCsvTest {

    @Test
    void spreadsheetsReadThaiAndEveryCell() throws IOException {
        assertThat(written("คู่มือ \"เบี้ย\", ปี 2565"))
                .isEqualTo(
                        "\uFEFF\"วันที่\",\"รหัสเอกสาร\",\"ชื่อเอกสาร\",\"ส่วนราชการ\",\"ช่องทาง\","
                                + "\"ผู้อ่าน\",\"ลักษณะ\",\"จำนวนครั้ง\"\r\n"
                                + "\"2022-09-30\",\"cg-elderly-allowance\","
                                + "\"คู่มือ \"\"เบี้ย\"\", ปี 2565\",\"สำนักปลัดเทศบาล\","
                                + "\"บอร์ดประชาสัมพันธ์\",\"ประชาชน\",\"เปิดอ่าน\",\"12\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\t=1"})
    void aTitleIsNeverAFormula(String title) throws IOException {
        assertThat(written(title)).contains(",\"'" + title + "\",");
    }

    private static String written(String title) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var csv = new AccessCsv(out)) {
            csv.write(
                    List.of(
                            new AccessDay(
                                    LocalDate.of(2022, 9, 30),
                                    "cg-elderly-allowance",
                                    title,
                                    "สำนักปลัดเทศบาล",
                                    "municipal-clerk-office",
                                    "social-welfare",
                                    DocumentKind.CITIZEN_GUIDE,
                                    AccessChannel.BOARD,
                                    AccessAudience.PUBLIC,
                                    AccessKind.VIEW,
                                    12)));
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
