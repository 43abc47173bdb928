package khlang.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import khlang.intake.WordFiles;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportIT {

    private static final String DIVISION = "public-works";

    private final RunningPortal portal;
    private Colleague author;
    private Browser browser;

    ImportIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void signIn() {
        author = Colleague.of(portal, "import.author", Role.STAFF, DIVISION);
        browser = author.browser();
    }

    @AfterAll
    void close() {
        author.close();
    }

    @Test
    void theTextIsShownAndNothingIsSavedBefore() {
        String before = documents();
        String key = Bringing.bring(browser, "คู่มือ.docx", WordFiles.manual("คู่มือแสดงก่อน"));
        Document preview = browser.open(key);
        assertThat(preview.select("#title-1").val()).isEqualTo("คู่มือแสดงก่อน");
        assertThat(preview.select(".prose h2").eachText())
                .containsExactly("วัตถุประสงค์", "ขั้นตอน", "กฎหมายที่เกี่ยวข้อง");
        assertThat(preview.select(".prose td").eachText())
                .containsExactly("1", "ตรวจแบบ", "2", "ออกใบเสร็จ");
        String picture = preview.select(".prose img").attr("src");
        HttpResponse<String> image = browser.get(picture.substring(1));
        assertThat(image.statusCode()).isEqualTo(200);
        assertThat(image.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void aTextBecomesOneDraftOfItsBringer() {
        String key = Bringing.bring(browser, "a.docx", WordFiles.manual("คู่มือเรื่องเดียว"));
        HttpResponse<String> answer = submit(key, Map.of("slug-1", "imported-whole"));
        assertThat(Bringing.place(answer))
                .startsWith("documents/imported-whole/edit?said=imported");
        Document edit = browser.follow(answer);
        assertThat(edit.select("[role=status]").text()).contains("ยังไม่เผยแพร่");
        assertThat(edit.select("#markdown").first().wholeText())
                .contains("## ขั้นตอน", "| 2 | ออกใบเสร็จ |", "![ผังห้องบริการ](");
        assertThat(portal.get("documents/imported-whole").statusCode()).isEqualTo(404);
        assertThat(files("imported-whole")).isEqualTo("1");
    }

    @Test
    void chaptersBecomeThreeDraftsWithTheirOwnTitlesAndPictures() {
        String key = Bringing.bring(browser, "b.docx", WordFiles.manual("คู่มือสามเรื่อง"));
        Document preview = browser.open(key + "?split=1");
        assertThat(preview.select(".parts > li")).hasSize(3);
        HttpResponse<String> answer =
                browser.submit(
                        preview,
                        "/" + key,
                        Map.of(
                                "slug-1", "imported-aim",
                                "title-2", "ขั้นตอนรับชำระ",
                                "slug-2", "imported-steps",
                                "slug-3", "imported-laws"));
        Document taken = browser.follow(answer);
        assertThat(taken.select("ul.documents a").eachText())
                .containsExactly("วัตถุประสงค์", "ขั้นตอนรับชำระ", "กฎหมายที่เกี่ยวข้อง");
        assertThat(files("imported-aim")).isEqualTo("0");
        assertThat(files("imported-steps")).isEqualTo("1");
        assertThat(browser.open("documents/imported-steps/edit").select("#markdown").text())
                .contains("ออกใบเสร็จ")
                .doesNotContain("พระราชบัญญัติ");
    }

    @Test
    void onlyWhatIsTickedIsTaken() {
        String key = Bringing.bring(browser, "c.docx", WordFiles.manual("คู่มือบางส่วน"));
        var fields = new HashMap<String, Object>();
        fields.put("parts", List.of("1", "3"));
        fields.put("title-2", "");
        Document preview = browser.open(key + "?split=1");
        Document taken = browser.follow(browser.submit(preview, "/" + key, fields));
        assertThat(taken.select("ul.documents a").eachText())
                .containsExactly("วัตถุประสงค์", "กฎหมายที่เกี่ยวข้อง");
    }

    /** All or none: a wrong name in the last part keeps the first from being begun. */
    @Test
    void whatIsWrongStandsBesideItsPartAndNothingIsSaved() {
        String key = Bringing.bring(browser, "d.docx", WordFiles.manual("คู่มือที่ยังผิด"));
        String before = documents();
        Document preview = browser.open(key + "?split=1");
        HttpResponse<String> typed =
                browser.submit(preview, "/" + key, Map.of("title-1", "", "slug-2", "ไม่ใช่"));
        assertThat(typed.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(typed.body());
        assertThat(page.select("#title-1-problem").text()).contains("ยังไม่ได้กรอก");
        assertThat(page.select("#slug-2-problem").text()).contains("a-z");
        assertThat(page.select("#slug-2").val()).isEqualTo("ไม่ใช่");
        String taken = portal.database().value("SELECT MIN(slug) FROM document");
        HttpResponse<String> known = browser.submit(preview, "/" + key, Map.of("slug-3", taken));
        assertThat(known.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(known.body()).select("#slug-3-problem").text())
                .contains("มีอยู่แล้ว");
        HttpResponse<String> none = browser.submit(preview, "/" + key, Map.of("parts", List.of()));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(none.body()).select("#parts-problem").text()).isNotEmpty();
        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void pressingTwiceMakesOneDraft() {
        String key = Bringing.bring(browser, "e.docx", WordFiles.manual("คู่มือกดสองครั้ง"));
        Document preview = browser.open(key);
        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (int i = 0; i < 4; i++) {
            answers.add(
                    CompletableFuture.supplyAsync(
                            () -> browser.submit(preview, "/" + key, Map.of())));
        }
        List<String> places =
                answers.stream()
                        .map(CompletableFuture::join)
                        .map(Bringing::place)
                        .distinct()
                        .toList();
        assertThat(places).hasSize(1);
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM document WHERE title = ?",
                                        "คู่มือกดสองครั้ง"))
                .isEqualTo("1");
    }

    @Test
    void anHourLaterTheFileMustBeSentAgain() throws IOException {
        String key = Bringing.bring(browser, "f.docx", WordFiles.manual("คู่มือหมดเวลา"));
        Document preview = browser.open(key);
        age(key, Duration.ofMinutes(61));
        HttpResponse<String> late = browser.submit(preview, "/" + key, Map.of());
        assertThat(Bringing.place(late)).isEqualTo("documents/import?said=gone");
        assertThat(browser.follow(late).select("[role=status]").text()).contains("1 ชั่วโมง");
        assertThat(Bringing.place(browser.get(key))).isEqualTo("documents/import?said=gone");
        String picture = preview.select(".prose img").attr("src").substring(1);
        assertThat(browser.get(picture).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyElseSeesWhatWasRead() {
        String key = Bringing.bring(browser, "g.docx", WordFiles.manual("คู่มือส่วนตัว"));
        String picture = browser.open(key).select(".prose img").attr("src").substring(1);
        try (Colleague other = Colleague.of(portal, "import.other", Role.STAFF, DIVISION)) {
            assertThat(Bringing.place(other.browser().get(key))).contains("said=gone");
            assertThat(other.browser().get(picture).statusCode()).isEqualTo(404);
            assertThat(other.browser().open(Bringing.PAGE).text()).doesNotContain("g.docx");
        }
        assertThat(portal.get(picture).statusCode()).isEqualTo(404);
        assertThat(browser.open(Bringing.PAGE).text()).contains("g.docx");
        HttpResponse<String> thrown =
                browser.submit(browser.open(key), "/" + key, Map.of("do", "forget"));
        assertThat(Bringing.place(thrown)).contains("said=forgotten");
        assertThat(folder(key)).doesNotExist();
    }

    @Test
    void hostileAndOtherFilesEndInOneSentence() {
        assertThat(Bringing.refused(browser, "ว่าง.docx", new byte[] {'P', 'K', 3, 4}))
                .isNotEmpty();
        byte[] entity =
                new WordFiles()
                        .paragraph("&x;")
                        .bytes("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
        assertThat(Bringing.refused(browser, "xxe.docx", entity)).isNotEmpty();
        assertThat(Bringing.refused(browser, "bomb.docx", WordFiles.bomb())).isNotEmpty();
        assertThat(Bringing.refused(browser, "sheet.xlsx", sheet())).contains(".xlsx", "แนบ");
        byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0};
        assertThat(Bringing.refused(browser, "คู่มือ.docx", program)).contains("โปรแกรม");
        assertThat(Bringing.refused(browser, "บันทึก.txt", WordFiles.utf8("ข้อความ")))
                .contains(".docx");
        assertThat(portal.get("health").statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsTooLongEndsInASentenceBesideTheFieldAndLeavesNothing() {
        byte[] huge = new byte[33 << 20];
        assertThat(Bringing.refused(browser, "ใหญ่.docx", huge)).contains("ใหญ่เกิน 30 MB");
        assertThat(portal.dataDir().resolve("run/arrivals"))
                .satisfiesAnyOf(
                        root -> assertThat(root).doesNotExist(),
                        root -> assertThat(root).isDirectoryNotContaining("glob:**unfinished*"));
    }

    private static byte[] sheet() {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", WordFiles.utf8("<Types/>"));
        parts.put(
                "xl/workbook.xml",
                WordFiles.utf8(
                        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>"));
        return WordFiles.zip(parts);
    }

    @Test
    void aBrokenPictureDoesNotCostTheText() {
        byte[] half = WordFiles.png(900, 600);
        half = java.util.Arrays.copyOf(half, 60);
        byte[] file =
                new WordFiles()
                        .styled("Title", "รูปเสีย")
                        .paragraph("ก่อนรูป")
                        .picture("เสีย", half)
                        .paragraph("หลังรูป")
                        .bytes();
        Document preview = browser.open(Bringing.bring(browser, "h.docx", file));
        assertThat(preview.select(".notice-care").text()).contains("รูปภาพ 1 รูป");
        assertThat(preview.select(".prose").text()).isEqualTo("ก่อนรูป หลังรูป");
        assertThat(preview.select(".prose img")).isEmpty();
    }

    @Test
    void personalDataIsWarnedOfBeforeAnythingIsSaved() {
        byte[] file =
                new WordFiles().styled("Title", "มีเบอร์").paragraph("โทร 081-234-5678").bytes();
        Document preview = browser.open(Bringing.bring(browser, "i.docx", file));
        assertThat(preview.select("#personal-data").text())
                .contains("โทรศัพท์มือถือ")
                .doesNotContain("081-234-5678");
    }

    private HttpResponse<String> submit(String key, Map<String, String> fields) {
        return browser.submit(key, "/" + key, fields);
    }

    private String documents() {
        return portal.database().value("SELECT COUNT(*) FROM document");
    }

    private String files(String slug) {
        return portal.database()
                .value(
                        "SELECT COUNT(*) FROM attachment a JOIN document d"
                                + " ON d.id = a.document_id WHERE d.slug = ?",
                        slug);
    }

    private Path folder(String key) {
        return portal.dataDir().resolve("run/arrivals").resolve(key.replaceFirst(".*/", ""));
    }

    /** Makes it look as if it had been brought earlier. */
    private void age(String key, Duration by) throws IOException {
        Path file = folder(key).resolve("arrival.json");
        String text = Files.readString(file);
        String at = text.replaceFirst("(?s).*\"at\":\"([^\"]+)\".*", "$1");
        Files.writeString(file, text.replace(at, Instant.parse(at).minus(by).toString()));
    }
}
