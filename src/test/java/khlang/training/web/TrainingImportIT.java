package khlang.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sheets of trainings: sent, looked at, taken over. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainingImportIT {

    private static final String HEAD = TrainingSheets.HEAD;

    private final RunningPortal portal;
    private TrainingSheets sheets;

    TrainingImportIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        sheets = new TrainingSheets(portal, "import");
        sheets.hire("บุญมา", "นำเข้า", "finance", true);
        sheets.hire("คำแสน", "นำเข้า", "education", true);
    }

    @AfterAll
    void leave() {
        sheets.close();
    }

    @Test
    void oneDayInFiveHandsIsOneDayAndPastYearsAreMarked() {
        List<String> hands = List.of("๑/๑๐/๖๔", "1 ต.ค. 2564", "2021-10-01", "44470", "1/10/2021");
        String rows =
                IntStream.range(0, hands.size())
                        .mapToObj(
                                i ->
                                        "บุญมา นำเข้า,อบรม,วันที่แบบ%d,สถาบัน,%s\n"
                                                .formatted(i, hands.get(i)))
                        .collect(Collectors.joining());
        String path = sheets.upload(HEAD, rows);
        assertThat(sheets.preview(path).select(".field-hint").eachText())
                .containsExactly(
                        "อ่านปี ค.ศ. 2021 เป็น พ.ศ. 2564",
                        "อ่านตัวเลขวันที่ของ Excel เป็น 1 ต.ค. 2564",
                        "อ่านปี ค.ศ. 2021 เป็น พ.ศ. 2564");
        assertThat(register("วันที่แบบ")).isEmpty();
        assertThat(sheets.preview(path).select(".lead").text()).startsWith("ไฟล์ อบรม.csv ");
        sheets.confirm(path);
        assertThat(register("วันที่แบบ")).hasSize(5).allMatch(row -> row.contains("1 ต.ค. 2564"));
        Document one = sheets.secretary.browser().open(training("วันที่แบบ3"));
        assertThat(one.select(".lead .tag").text()).contains("บันทึกย้อนหลัง");
        assertThat(one.text()).contains("นางบุญมา นำเข้า");
    }

    @Test
    void everyWrongCellHasItsSentenceAndOnlyTheRestIsStored() {
        String path =
                sheets.upload(
                        HEAD + ",ภายในหรือภายนอก",
                        """
                        บุญมา นำเข้า,ฝึกอบรม,กลับวัน,สถาบัน,5/1/2565,1/1/2565,ภายนอก
                        นางไม่มี ตัวตน,ฝึกอบรม,คนแปลกหน้า,สถาบัน,1/1/2565,,
                        บุญมา นำเข้า,เที่ยว,ประเภทแปลก,สถาบัน,1/1/2565,,
                        บุญมา นำเข้า,ฝึกอบรม,ไม่มีวันนี้,สถาบัน,31/2/2565,,
                        บุญมา นำเข้า,ฝึกอบรม,ปีสั้น,สถาบัน,1/2/21,,
                        บุญมา นำเข้า,ฝึกอบรม,,สถาบัน,1/2/2565,,บนฟ้า
                        บุญมา นำเข้า,ฝึกอบรม,แถวที่ถูก,สถาบัน,1/2/2565,,ใน
                        """
                                .replace(",ใน\n", ",ภายในเทศบาล\n"));
        Document preview = sheets.preview(path);
        assertThat(preview.select("tbody .fate").eachText())
                .containsExactly("ผิด", "ผิด", "ผิด", "ผิด", "ผิด", "ผิด", "บันทึกใหม่");
        assertThat(preview.select(".field-problem").eachText())
                .hasSize(7)
                .satisfiesExactly(
                        one -> assertThat(one).contains("อยู่ก่อนวันเริ่ม"),
                        one -> assertThat(one).contains("ไม่พบ “นางไม่มี ตัวตน”"),
                        one -> assertThat(one).contains("ไม่รู้จักประเภท “เที่ยว”"),
                        one -> assertThat(one).contains("ไม่ใช่วันที่"),
                        one -> assertThat(one).contains("พ.ศ. 2521 หรือ ค.ศ. 2021"),
                        one -> assertThat(one).contains("ยังไม่ได้กรอก"),
                        one -> assertThat(one).contains("ภายใน ภายนอก"));
        assertThat(sheets.preview(path + "?show=wrong").select("tbody tr")).hasSize(6);
        sheets.confirm(path);
        assertThat(register("แถวที่ถูก")).hasSize(1);
        assertThat(register("กลับวัน")).isEmpty();
    }

    @Test
    void rowsOfOneCourseAreOneTrainingAndNobodyIsInItTwice() {
        String rows =
                """
                นางบุญมา  นำเข้า,ฝึกอบรม,หลักสูตรร่วมแถว,สถาบัน,1/3/2565,2/3/2565
                คำแสน นำเข้า,ฝึกอบรม,หลักสูตร ร่วมแถว,สถาบันเดิม,1/3/2565,2/3/2565
                บุญมา นำเข้า,ฝึกอบรม,หลักสูตรร่วมแถว,สถาบัน,1/3/2565,2/3/2565
                """;
        String path = sheets.upload(HEAD, rows);
        Document preview = sheets.preview(path);
        assertThat(preview.select("tbody .fate").eachText())
                .containsExactly("บันทึกใหม่", "เพิ่มผู้เข้าร่วม", "มีอยู่แล้ว");
        assertThat(preview.select(".field-hint").text()).contains("ซ้ำกับแถวที่ 2");
        assertThat(sheets.confirm(path)).endsWith("said=imported");
        assertThat(register("ร่วมแถว")).singleElement().asString().contains("2 คน");
        HttpResponse<String> twice = sheets.confirm(path, preview);
        assertThat(twice.headers().firstValue("Location").orElseThrow()).contains("import-gone");

        Document again = sheets.preview(sheets.upload(HEAD, rows));
        assertThat(again.select("tbody .fate").eachText()).containsOnly("มีอยู่แล้ว");
        assertThat(again.text()).contains("ไม่มีอะไรให้บันทึก");
        assertThat(register("ร่วมแถว")).hasSize(1);
    }

    @Test
    void severalPeopleStandInOneCellWithWhatTheyWereAtThatTime() {
        sheets.takeOver(
                HEAD + ",ส่วนราชการขณะนั้น,ตำแหน่งขณะนั้น",
                "\"บุญมา นำเข้า, คำแสน นำเข้า\",ดูงาน,หลายคนในช่อง,สถาบัน,1/4/2560,,กองช่าง,คนงาน\n"
                        .replace(
                                "กองช่าง",
                                portal.database()
                                        .value(
                                                "SELECT name FROM division WHERE slug='public-works'")));
        Document page = sheets.secretary.browser().open(training("หลายคนในช่อง"));
        assertThat(page.select("#people ~ .table-frame tbody tr").eachText())
                .hasSize(2)
                .allMatch(row -> row.contains("คนงาน"));
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM training_participant p JOIN division d"
                                                + " ON d.id = p.division_id JOIN training t"
                                                + " ON t.id = p.training_id WHERE t.course ="
                                                + " 'หลายคนในช่อง' AND d.slug = 'public-works'"))
                .isEqualTo("2");
    }

    @Test
    void whatChangedAfterThePreviewIsShownAgainBeforeItIsStored() {
        String row = "บุญมา นำเข้า,ฝึกอบรม,ชนกัน,สถาบัน,1/5/2565,\n";
        String mine = sheets.upload(HEAD, row);
        Document preview = sheets.preview(mine);
        sheets.takeOver(HEAD, row);
        HttpResponse<String> late = sheets.confirm(mine, preview);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("tbody .fate").text()).isEqualTo("มีอยู่แล้ว");
        assertThat(register("ชนกัน")).hasSize(1);
        sheets.secretary
                .browser()
                .submit(sheets.preview(mine), "/" + mine, Map.of("forget", "yes"));
        assertThat(sheets.secretary.browser().get(mine).statusCode()).isEqualTo(303);
    }

    @Test
    void twoThousandRowsComeInAtOnceAndOnlyOnce() {
        String rows =
                IntStream.range(0, 2_000)
                        .mapToObj(
                                i ->
                                        "บุญมา นำเข้า,ฝึกอบรม,สองพันแถว%d,สถาบัน,%d/6/2561,\n"
                                                .formatted(i, i % 30 + 1))
                        .collect(Collectors.joining());
        String path = sheets.upload(HEAD, rows);
        assertThat(sheets.preview(path).select("tbody tr")).hasSize(100);
        sheets.confirm(path);
        assertThat(
                        sheets.secretary
                                .browser()
                                .open("training?q=" + encoded("สองพันแถว"))
                                .select(".count")
                                .text())
                .startsWith("2000 ครั้ง");
        assertThat(sheets.preview(sheets.upload(HEAD, rows)).select(".tallies a").eachText())
                .contains("มีอยู่แล้ว 2000");
    }

    @Test
    void wrongDaysInFiveHandsAreAllFoundAmongTwoThousandRows() {
        List<String> right = List.of("๑/๑๐/๖๓", "1 ต.ค. 2563", "2020-10-01", "44105", "1/10/2020");
        List<String> wrong =
                List.of("๓๑/๒/๖๓", "31 มิ.ย. 2563", "2020-13-01", "9999999", "1/10/1020");
        String rows =
                IntStream.range(0, 2_000)
                        .mapToObj(
                                i ->
                                        "บุญมา นำเข้า,ฝึกอบรม,ปนผิด%d,สถาบัน,%s,\n"
                                                .formatted(
                                                        i, (i % 4 == 0 ? wrong : right).get(i % 5)))
                        .collect(Collectors.joining());
        Document preview = sheets.preview(sheets.upload(HEAD, rows));
        assertThat(preview.select(".tallies a").eachText()).contains("ผิด 500", "บันทึกใหม่ 1500");
        assertThat(preview.select("form.buttons").text()).contains("ข้าม 500 แถวที่ผิด");
    }

    @Test
    void whatIsNoSheetIsRefusedWithWhatToDo() {
        assertThat(sheets.refused("ผู้เข้าร่วม,ประเภท\n".getBytes(StandardCharsets.UTF_8)))
                .contains("หลักสูตร");
        assertThat(sheets.refused(new byte[] {'P', 'K', 3, 4, 0})).contains("อ่านไฟล์นี้ไม่ได้");
        assertThat(sheets.refused((HEAD + "\n").getBytes(StandardCharsets.UTF_8)))
                .contains("ไฟล์นี้ว่าง");
    }

    @Test
    void theTemplateNamesAllColumns() {
        String csv = sheets.secretary.browser().get("training/imports/template.csv").body();
        assertThat(csv).startsWith("\uFEFF\"ผู้เข้าร่วม\",\"ประเภท\"").endsWith("\r\n");
        HttpResponse<String> xlsx =
                sheets.secretary.browser().get("training/imports/template.xlsx");
        assertThat(xlsx.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"training.xlsx\"");
    }

    private List<String> register(String words) {
        return sheets.secretary
                .browser()
                .open("training?q=" + encoded(words))
                .select("tbody tr")
                .eachText();
    }

    private String training(String course) {
        return sheets.secretary
                .browser()
                .open("training?q=" + encoded(course))
                .select("tbody th a")
                .attr("href")
                .substring(1);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
