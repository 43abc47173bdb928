package khlang.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import khlang.system.RunningPortal;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Once.class)
class StaffImportIT {

    private static final String HEAD =
            "คำนำหน้า,ชื่อ,สกุล,ตำแหน่ง,ส่วนราชการ,ประเภทบุคลากร,วันเริ่มงาน,อีเมล\n";
    private static final String IMPORTS = "admin/people/imports";

    private final AdminForms forms;

    StaffImportIT(RunningPortal portal) {
        forms = new AdminForms(portal);
    }

    @Test
    void listsInEveryEncodingOfExcelAreTakenOver() throws IOException {
        List<Charset> encodings =
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        Charset.forName("x-windows-874"));
        for (int i = 0; i < encodings.size(); i++) {
            String mark = i == 1 ? "\uFEFF" : "";
            String list = mark + HEAD + "นาง,รหัสอักษร%d,จากไฟล์,คนงาน,,,,\n".formatted(i);
            confirm(upload(list.getBytes(encodings.get(i))));
        }
        String marked = "\uFEFF" + HEAD.replace(",", ";") + "นาง;รหัสอักษร3;จากไฟล์;คนงาน\n";
        confirm(upload(marked.getBytes(StandardCharsets.UTF_8)));
        confirm(upload(workbook(List.of("นาง", "รหัสอักษร4", "จากไฟล์", "คนงาน"))));
        assertThat(names("รหัสอักษร"))
                .containsExactly(
                        "นางรหัสอักษร0 จากไฟล์",
                        "นางรหัสอักษร1 จากไฟล์",
                        "นางรหัสอักษร2 จากไฟล์",
                        "นางรหัสอักษร3 จากไฟล์",
                        "นางรหัสอักษร4 จากไฟล์");
    }

    @Test
    void thePreviewTellsOfEachRowAndStoresNobody() {
        forms.person("มีอยู่แล้ว", "ก่อนนำเข้า");
        String key =
                upload(
                        """
                        นาย,คนใหม่,ก่อนนำเข้า,คนงาน,,,1/10/2569,
                        นาง,มีอยู่แล้ว,ก่อนนำเข้า,นิติกร,,,,
                        นาย,ผิดพลาด,ก่อนนำเข้า,พ่อมด,,,1/10/2021,ไม่ใช่
                        """);
        Document preview = forms.page(key);
        assertThat(preview.select("tbody tr .fate").eachText())
                .containsExactly("เพิ่มใหม่", "แก้ไข", "ผิด");
        assertThat(preview.select("tbody tr:nth-child(2) .field-hint").text()).contains("เดิม นาย");
        assertThat(preview.select("tbody tr:nth-child(3) .field-problem")).hasSize(3);
        assertThat(forms.page(key + "?show=wrong").select("tbody tr")).hasSize(1);
        assertThat(names("ก่อนนำเข้า")).containsExactly("นายมีอยู่แล้ว ก่อนนำเข้า");
        confirm(key);
        assertThat(names("ก่อนนำเข้า"))
                .containsExactly("นายคนใหม่ ก่อนนำเข้า", "นางมีอยู่แล้ว ก่อนนำเข้า");
        assertThat(forms.post(key, Map.of("digest", "x")).headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).contains("said=import-gone"));
    }

    @Test
    void whatChangedAfterThePreviewIsShownAgainBeforeItIsStored() {
        String path = forms.person("เปลี่ยนระหว่าง", "ตรวจดู");
        String key = upload("นาง,เปลี่ยนระหว่าง,ตรวจดู,นิติกร,,,,\n");
        Document preview = forms.page(key);
        var edited = AdminForms.personFields("เปลี่ยนระหว่าง", "ตรวจดู");
        edited.put("position", "คนงาน");
        edited.put("version", AdminForms.value(forms.page(path + "/edit"), "version"));
        assertThat(forms.post(path + "/edit", edited).statusCode()).isEqualTo(303);
        var answer = forms.post(key, Map.of("digest", AdminForms.value(preview, "digest")));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(answer.body()).select("tbody tr").text()).contains("เดิม คนงาน");
        assertThat(names("ตรวจดู")).containsExactly("นายเปลี่ยนระหว่าง ตรวจดู");
        confirm(key);
        assertThat(names("ตรวจดู")).containsExactly("นางเปลี่ยนระหว่าง ตรวจดู");
    }

    @Test
    void twoThousandPeopleComeInAtOnceAndNobodyTwice() {
        String rows =
                IntStream.range(0, 2_000)
                        .mapToObj("นาย,หมู่มาก%d,สองพัน,คนงาน,,,1/10/2564,\n"::formatted)
                        .collect(Collectors.joining());
        String key = upload(rows);
        assertThat(forms.page(key).select("tbody tr")).hasSize(100);
        confirm(key);
        Document list = forms.page("admin/people?q=" + url("สองพัน"));
        assertThat(list.select(".count").text()).startsWith("2000 คน");
        Document again = forms.page(upload(rows));
        assertThat(again.select(".tallies a").eachText()).contains("เหมือนเดิม 2000");
    }

    @Test
    void whatIsNoListIsRefusedWithWhatToDo() {
        byte[] oldExcel = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 1};
        assertThat(refused(oldExcel)).contains(".xlsx");
        assertThat(refused("ชื่อ,สกุล\n".getBytes(StandardCharsets.UTF_8))).contains("ตำแหน่ง");
        assertThat(refused(new byte[] {'P', 'K', 3, 4, 0})).contains("อ่านไฟล์นี้ไม่ได้");
        assertThat(refused(new byte[6 << 20])).contains("5 MB");
        assertThat(forms.post(IMPORTS, Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void theTemplatesAreListsThatCanBeSentBack() {
        for (String type : List.of("csv", "xlsx")) {
            var answer = forms.get(IMPORTS + "/template." + type);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition"))
                    .contains("attachment; filename=\"staff." + type + "\"");
        }
        assertThat(forms.get(IMPORTS + "/template.csv").body())
                .isEqualTo("\uFEFF" + HEAD.strip() + "\r\n");
    }

    private String upload(String rows) {
        return upload((HEAD + rows).getBytes(StandardCharsets.UTF_8));
    }

    private String upload(byte[] file) {
        HttpResponse<String> answer = forms.send(IMPORTS, "file", "รายชื่อ.csv", file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return AdminForms.location(answer);
    }

    private String refused(byte[] file) {
        HttpResponse<String> answer = forms.send(IMPORTS, "file", "a.xls", file);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.body()).select(".field-problem").text();
    }

    private void confirm(String key) {
        String digest = AdminForms.value(forms.page(key), "digest");
        assertThat(AdminForms.location(forms.post(key, Map.of("digest", digest))))
                .isEqualTo("admin/people?said=imported");
    }

    private List<String> names(String words) {
        return forms.page("admin/people?q=" + url(words)).select("tbody th a").eachText();
    }

    private static byte[] workbook(List<String> row) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "test", null)) {
            Worksheet page = book.newWorksheet("รายชื่อ");
            List<String> heads = List.of(HEAD.strip().split(","));
            for (int i = 0; i < heads.size(); i++) {
                page.value(0, i, heads.get(i));
            }
            for (int i = 0; i < row.size(); i++) {
                page.value(1, i, row.get(i));
            }
        }
        return bytes.toByteArray();
    }

    private static String url(String words) {
        return java.net.URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
