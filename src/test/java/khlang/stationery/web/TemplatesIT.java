package khlang.stationery.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Chromium;
import khlang.system.Colleague;
import khlang.system.Looking;
import khlang.system.Parcel;
import khlang.system.RunningPortal;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A template, exchanged on its page or by hand in the folder: that of training memos. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TemplatesIT {

    private static final String PAGE = "admin/templates/training-memo";

    private final RunningPortal portal;
    private Colleague secretary;

    TemplatesIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        secretary = Colleague.of(portal, "template.secretary", Role.SECRETARY, "finance");
    }

    @AfterAll
    void leave() {
        secretary.close();
    }

    @AfterEach
    void takeAway() throws IOException {
        Files.deleteIfExists(stored());
    }

    @Test
    void anOwnTemplateIsTriedTakenAndGivenBack() throws IOException {
        byte[] own = word("แบบของเทศบาลเรา", "เรื่อง {{subject}}", "{{gained}}");
        assertThat(send("แบบ.docx", own, "try").statusCode()).isEqualTo(200);
        assertThat(stored()).as("only tried").doesNotExist();

        HttpResponse<String> taken = send("แบบ.docx", own, "keep");
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
        assertThat(secretary.browser().follow(taken).select("[role=status]").text())
                .contains("ใช้แบบใหม่แล้ว");
        assertThat(stored()).hasBinaryContent(own);
        Document page = secretary.browser().open(PAGE);
        assertThat(page.select(".tag").text()).contains("แบบของหน่วยงาน");
        assertThat(page.select("tr:has(code:containsOwn({{gained}})) td").last().text())
                .isEqualTo("มี");
        assertThat(page.select("tr:has(code:containsOwn({{office}})) td").last().text())
                .isEqualTo("ไม่มี");
        assertThat(text(bytes(PAGE + "/sample.docx")))
                .contains("แบบของเทศบาลเรา", "รายงานผลการฝึกอบรม หลักสูตรการตรวจรับพัสดุ")
                .doesNotContain("{{");
        assertThat(text(bytes(PAGE + "/ours.docx"))).contains("{{office}}");
        assertThat(audit()).contains("เปลี่ยนแบบเอกสาร Word", "แบบ.docx");

        HttpResponse<String> back =
                secretary.browser().submit(PAGE, "/" + PAGE + "/removal", Map.of());
        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(stored()).doesNotExist();
        assertThat(secretary.browser().open(PAGE).select(".tag").text()).contains("แบบของระบบ");
    }

    @Test
    void whatIsNoTemplateIsToldBesideTheField() {
        assertThat(problem(send("แบบ.docx", word("{{เรื่อง}} {{ date }} {{subject}}"), "keep")))
                .contains("{{เรื่อง}} {{ date }}")
                .doesNotContain("{{subject}}");
        assertThat(problem(send("แบบ.docx", word("ไม่มีช่อง"), "keep")))
                .contains("ไม่มีช่องให้เติม");
        byte[] text = "ไม่ใช่ Word {{subject}}".getBytes(StandardCharsets.UTF_8);
        assertThat(problem(send("แบบ.docx", text, "try"))).contains("ไม่ใช่ไฟล์ Word");
        byte[] broken = {'P', 'K', 3, 4, 0, 0};
        assertThat(problem(send("แบบ.docx", broken, "keep"))).isNotBlank();
        HttpResponse<String> none =
                secretary
                        .browser()
                        .send(
                                Parcel.with(Browser.token(secretary.browser().open(PAGE)))
                                        .to(portal.at(PAGE)));
        assertThat(problem(none)).contains("ยังไม่ได้เลือกไฟล์");
        assertThat(stored()).doesNotExist();
    }

    @Test
    void gapsOfListsAreTakenInRowsAndBlocksAlone() {
        String report = "admin/templates/year-report";
        byte[] misplaced = word("{{row.activity}}", "{{#table}}", "{{table.title}}");
        assertThat(problem(send(report, "แบบ.docx", misplaced, "keep")))
                .contains("{{row.activity}}", "{{#table}}", "อยู่ผิดที่");
        byte[] block = word("{{#table}}", "{{table.title}}", "{{/table}}", "{{#row}}");
        assertThat(problem(send(report, "แบบ.docx", block, "keep"))).contains("{{#row}}");
        assertThat(send(report, "แบบ.docx", word("{{gained}}"), "keep").body())
                .as("a gap of another template")
                .contains("ระบบไม่รู้จักช่อง {{gained}}");
        byte[] fine = word("{{#summary}}", "สรุป {{summary}}", "{{/summary}}");
        assertThat(send(report, "แบบ.docx", fine, "try").statusCode()).isEqualTo(200);
        assertThat(secretary.browser().open("admin/templates").select(".card")).hasSize(3);
        assertThat(secretary.browser().get("admin/templates/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverIsLateIsToldAndLosesNothing() throws IOException {
        Document stale = secretary.browser().open(PAGE);
        byte[] first = word("ฉบับแรก {{subject}}");
        Files.createDirectories(stored().getParent());
        Files.write(stored(), first);
        assertThat(secretary.browser().open(PAGE).select(".tag").text())
                .as("laid there by hand")
                .contains("แบบของหน่วยงาน");
        HttpResponse<String> late =
                send(stale, "อีกแบบ.docx", word("ฉบับที่สอง {{subject}}"), "keep");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("#conflict").text())
                .contains("ยังไม่ได้เปลี่ยน");
        assertThat(stored()).hasBinaryContent(first);

        Files.writeString(stored(), "ไฟล์เสีย");
        assertThat(secretary.browser().open(PAGE).select(".notice-care").text())
                .contains("เปิดแบบของหน่วยงานไม่ได้");
        assertThat(text(bytes(PAGE + "/sample.docx"))).contains("บันทึกข้อความ");
    }

    @Test
    void thePageIsForThoseWhoNoteDecisionsAndFitsEverywhere() {
        try (Colleague clerk = Colleague.of(portal, "template.clerk", Role.STAFF, "finance");
                var chromium = new Chromium();
                var context = chromium.signedIn(portal, secretary.user(), true)) {
            assertThat(clerk.browser().get(PAGE).statusCode()).isEqualTo(404);
            assertThat(clerk.browser().get(PAGE + "/sample.docx").statusCode()).isEqualTo(404);
            var page = context.newPage();
            page.navigate(portal.at(PAGE).toString());
            Looking.findsNothing(page);
            Looking.keyboardReachesEverything(page);
        }
        assertThat(portal.send(portal.asAdministrator(PAGE).build()).statusCode()).isEqualTo(200);
    }

    private Path stored() {
        return portal.dataDir().resolve("templates/training-memo.docx");
    }

    private String audit() {
        return portal.send(portal.asAdministrator("admin/audit").build()).body();
    }

    private HttpResponse<String> send(String name, byte[] file, String what) {
        return send(secretary.browser().open(PAGE), name, file, what);
    }

    private HttpResponse<String> send(String path, String name, byte[] file, String what) {
        return send(path, secretary.browser().open(path), name, file, what);
    }

    private HttpResponse<String> send(Document page, String name, byte[] file, String what) {
        return send(PAGE, page, name, file, what);
    }

    private HttpResponse<String> send(
            String path, Document page, String name, byte[] file, String what) {
        return secretary
                .browser()
                .send(
                        Parcel.with(Browser.token(page))
                                .field("version", page.select("input[name=version]").attr("value"))
                                .field("do", what)
                                .file(name, file)
                                .to(portal.at(path)));
    }

    private static String problem(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        return Jsoup.parse(answer.body()).select("#file-problem").text();
    }

    private static byte[] word(String... paragraphs) {
        try (var file = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            for (String one : paragraphs) {
                file.createParagraph().createRun().setText(one);
            }
            file.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] bytes(String path) {
        return secretary
                .browser()
                .send(HttpRequest.newBuilder(portal.at(path)).build(), BodyHandlers.ofByteArray())
                .body();
    }

    private static String text(byte[] file) throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(file));
                var text = new XWPFWordExtractor(word)) {
            return text.getText();
        }
    }
}
