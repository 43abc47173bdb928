package khlang.authoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.rights.Role;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The fields of each kind, filled in without scripts. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FieldsIT {

    private static final String DIVISION = "education";

    private final RunningPortal portal;
    private final Writing writing;
    private Colleague author;
    private Colleague head;

    FieldsIT(RunningPortal portal) {
        this.portal = portal;
        writing = new Writing(portal);
    }

    @BeforeAll
    void hire() {
        author = Colleague.of(portal, "fields.author", Role.EDITOR, DIVISION);
        head = Colleague.of(portal, "fields.head", Role.HEAD, DIVISION);
    }

    @AfterAll
    void leave() {
        author.close();
        head.close();
    }

    @Test
    void rowsAreAddedMovedAndTakenOutAndWhatWasTypedStays() {
        String slug = begin("citizen-guide", "ขอใช้สนามกีฬา");
        Document page = edit(slug);
        assertThat(values(page, "service.steps.kind"))
                .containsExactly("document-check", "consideration", "signing", "notification");
        assertThat(page.select("[data-guide-check]").text()).contains("ครบตามรายการ ITA 1/7");

        page =
                press(
                        slug,
                        Map.of(
                                "service.steps.detail",
                                List.of("ยื่นคำขอ", "ตรวจสนาม", "", ""),
                                "service.steps.duration",
                                List.of("๑", "สองวัน", "", ""),
                                "title",
                                "ขอใช้สนามกีฬาเทศบาล"),
                        "rows:service.steps:1:down",
                        "#service.steps.2");
        assertThat(values(page, "service.steps.detail"))
                .containsExactly("ตรวจสนาม", "ยื่นคำขอ", "", "");
        assertThat(values(page, "service.steps.duration")).containsExactly("สองวัน", "๑", "", "");
        assertThat(page.getElementById("title").attr("value")).isEqualTo("ขอใช้สนามกีฬาเทศบาล");

        page = press(slug, Map.of(), "rows:service.steps:3:remove", "#service.steps");
        assertThat(values(page, "service.steps.detail"))
                .containsExactly("ตรวจสนาม", "ยื่นคำขอ", "");
        page = press(slug, Map.of(), "rows:law_refs:0:add", "#law_refs.2");
        assertThat(values(page, "law_refs.name")).containsExactly("", "");
    }

    @Test
    void whatIsWrongIsToldBesideItsFieldAndKept() {
        String slug = begin("citizen-guide", "ขอใช้ห้องสมุด");
        var typed = new HashMap<String, Object>(guide());
        typed.put("service.steps.duration", List.of("สามวัน", "1"));
        typed.put("service.fees", List.of());
        typed.put("facts.label", "ค่าปรับ");
        typed.put("facts.value", "5 บาท");
        typed.put("facts.effective_from", "1/1/2021");
        typed.put("do", "hand-in");
        HttpResponse<String> refused = submit(slug, typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.getElementById("service.steps.1.duration-problem").text())
                .contains("ต้องเป็นจำนวนเต็ม");
        assertThat(page.getElementById("service.steps.1.duration").attr("value"))
                .isEqualTo("สามวัน");
        assertThat(page.getElementById("service.fees-problem").text())
                .contains("ไม่มีค่าธรรมเนียม");
        assertThat(page.getElementById("facts.1.effective_from-problem").text())
                .contains("ปี 2021 ไม่ใช่ปี พ.ศ.");
        for (var link : page.select("#problems a")) {
            assertThat(page.getElementById(link.attr("href").substring(1)))
                    .as(link.text())
                    .isNotNull();
        }
        assertThat(edit(slug).getElementById("service.steps.1.duration").attr("value"))
                .isEqualTo("สามวัน");
    }

    @Test
    void aWholeGuideIsReadAsItWasFilledInAndItsChangesAreToldInWords() {
        String slug = begin("citizen-guide", "สมัครเรียนศูนย์พัฒนาเด็กเล็ก");
        handIn(slug, guide());
        Document review = head.browser().open(writing.review(slug));
        assertThat(review.text())
                .contains("ครบตามรายการ ITA 7/7", "ไม่มีค่าธรรมเนียม", "3 วันทำการ");
        assertThat(review.select("input[name=incomplete-guide]")).isEmpty();
        assertThat(writing.approve(head.browser(), slug).statusCode()).isEqualTo(303);
        Document read = Jsoup.parse(portal.get("documents/" + slug).body());
        assertThat(read.select(".steps tfoot").text()).isEqualTo("รวมระยะเวลา 3 วันทำการ");
        assertThat(read.select(".laws").text()).contains("พ.ร.บ. การศึกษาแห่งชาติ");

        var typed = new HashMap<String, Object>();
        typed.put("service.steps.duration", List.of("๔", "1"));
        typed.put("service.fees", "list");
        typed.put("service.fees.item", "ค่าอาหารกลางวัน");
        typed.put("service.fees.rate", "20");
        typed.put("service.fees.unit", "บาทต่อวัน");
        typed.put("change_kind", "content");
        typed.put("change_note", "ปรับเวลาและค่าอาหาร");
        Document changed = handIn(slug, typed);
        String fields = changed.select(".compared-fields").text();
        assertThat(fields)
                .contains("ค่าอาหารกลางวัน · 20 · บาทต่อวัน", "ไม่มีค่าธรรมเนียม", "ระยะเวลารวม")
                .doesNotContain("working-days", "กฎหมายที่เกี่ยวข้อง");
    }

    @Test
    void aGuideThatLacksPointsIsPublishedOnlyWhenThatIsConfirmed() {
        String slug = begin("citizen-guide", "สารบัญบริการของกองการศึกษา");
        handIn(slug, Map.of("markdown", "เลือกเรื่อง"));
        Document deciding = head.browser().open(writing.review(slug));
        assertThat(deciding.select("[data-guide-check]").text())
                .contains("ครบตามรายการ ITA 1/7", "ค่าธรรมเนียม");
        // The form is locked while the text is reviewed: no link leads into it.
        assertThat(deciding.select("[data-point=FEES]")).hasSize(1);
        assertThat(deciding.select("[data-point=FEES] a")).isEmpty();

        HttpResponse<String> refused = writing.approve(head.browser(), slug);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#problems a").attr("href"))
                .isEqualTo("#incomplete-guide");
        assertThat(portal.get("documents/" + slug).statusCode()).isEqualTo(404);

        String path = writing.review(slug);
        assertThat(
                        head.browser()
                                .submit(
                                        path,
                                        "/" + path + "/approve",
                                        Map.of("incomplete-guide", "yes"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(portal.get("documents/" + slug).statusCode()).isEqualTo(200);
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT MAX(after_text) FROM audit_entry"
                                                + " WHERE action = 'DOCUMENT_PUBLISHED'"
                                                + " AND object_key = ?",
                                        "document:" + slug))
                .contains("ITA 1/7", "ค่าธรรมเนียม");
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT MAX(r.reason) FROM review r JOIN document d"
                                                + " ON d.id = r.document_id WHERE d.slug = ?",
                                        slug))
                .contains("ยืนยันให้เผยแพร่ทั้งที่คู่มือมีข้อมูลตามรายการ ITA 1/7");
    }

    @Test
    void anOrderBearsItsNumberItsDayAndItsPlaceInTheIndex() {
        String slug = begin("order", "แต่งตั้งคณะกรรมการสถานศึกษา");
        assertThat(edit(slug).getElementById("service.steps")).isNull();
        handIn(
                slug,
                Map.of(
                        "number", "ที่ ๑๒๓/๒๕๖๕",
                        "dated", "๑ ต.ค. ๖๔",
                        "oia_section", "9(4)"));
        assertThat(writing.approve(head.browser(), slug).statusCode()).isEqualTo(303);
        assertThat(Jsoup.parse(portal.get("documents/" + slug).body()).text())
                .contains("เลขที่ ที่ ๑๒๓/๒๕๖๕", "ลงวันที่ 1 ตุลาคม 2564", "มาตรา 9 (4)");
        assertThat(portal.get("documents/" + slug + ".md").body().replace("\"", ""))
                .contains("number: ที่ ๑๒๓/๒๕๖๕", "dated: 2021-10-01", "oia_section: 9(4)");
    }

    @Test
    void twoPeopleWhoFillInTheSameTableSeeBoth() {
        String slug = begin("knowledge-article", "การจัดซื้อหนังสือ");
        Document mine = edit(slug);
        submit(slug, Map.of("law_refs.name", "ระเบียบพัสดุ", "do", "save"));
        HttpResponse<String> late =
                author.browser()
                        .submit(
                                mine,
                                "/documents/" + slug + "/edit",
                                Map.of("law_refs.name", "ระเบียบการเงิน", "do", "save"));
        assertThat(late.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(late.body());
        assertThat(page.select(".compared-fields").text())
                .contains("กฎหมายที่เกี่ยวข้อง", "พัสดุ", "การเงิน");
        assertThat(values(page, "law_refs.name")).containsExactly("ระเบียบการเงิน");
    }

    private static Map<String, Object> guide() {
        var typed = new HashMap<String, Object>();
        typed.put("service.applicants", "ผู้ปกครองของเด็กอายุ 2–5 ปี");
        typed.put("service.channels.type", "counter");
        typed.put("service.channels.place", "กองการศึกษา");
        typed.put("service.steps.kind", List.of("document-check", "notification"));
        typed.put("service.steps.detail", List.of("ยื่นใบสมัคร", "ประกาศผล"));
        typed.put("service.steps.duration", List.of("๒", "1"));
        typed.put("service.steps.unit", List.of("working-days", "working-days"));
        typed.put("service.steps.by", List.of("งานการศึกษาปฐมวัย", ""));
        typed.put("service.documents", "list");
        typed.put("service.documents.other.name", "ใบสมัคร");
        typed.put("service.documents.other.original", "๑");
        typed.put("service.fees", "none");
        typed.put("law_refs.name", "พ.ร.บ. การศึกษาแห่งชาติ พ.ศ. 2542");
        return typed;
    }

    private String begin(String kind, String title) {
        String address = "documents/new?kind=" + kind;
        HttpResponse<String> begun =
                author.browser()
                        .submit(
                                address,
                                "/" + address,
                                Map.of("title", title, "division", DIVISION));
        assertThat(begun.statusCode()).isEqualTo(303);
        String location = begun.headers().firstValue("Location").orElseThrow();
        return location.replaceFirst("^.*/documents/", "").replaceFirst("/edit$", "");
    }

    private Document edit(String slug) {
        return author.browser().open("documents/" + slug + "/edit");
    }

    private HttpResponse<String> submit(String slug, Map<String, ?> typed) {
        return author.browser()
                .submit("documents/" + slug + "/edit", "/documents/" + slug + "/edit", typed);
    }

    private Document press(String slug, Map<String, ?> typed, String button, String place) {
        var fields = new HashMap<String, Object>(typed);
        fields.put("do", button);
        HttpResponse<String> pressed = submit(slug, fields);
        assertThat(pressed.statusCode()).isEqualTo(303);
        assertThat(pressed.headers().firstValue("Location").orElseThrow())
                .endsWith("/documents/" + slug + "/edit" + place);
        return edit(slug);
    }

    private Document handIn(String slug, Map<String, ?> typed) {
        return writing.handIn(author.browser(), slug, typed);
    }

    private static List<String> values(Document page, String field) {
        return page.getElementsByAttributeValue("name", field).stream()
                .map(
                        one ->
                                one.is("select")
                                        ? one.select("option[selected]").attr("value")
                                        : one.is("textarea")
                                                ? one.wholeText().strip()
                                                : one.attr("value"))
                .toList();
    }
}
