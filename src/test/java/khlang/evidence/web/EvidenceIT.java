package khlang.evidence.web;

import static khlang.evidence.web.EvidenceDesk.done;
import static khlang.evidence.web.EvidenceDesk.push;
import static khlang.evidence.web.EvidenceDesk.row;
import static khlang.evidence.web.EvidenceDesk.status;
import static khlang.evidence.web.EvidenceDesk.waiting;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import khlang.plan.PlanYears;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import khlang.system.Snapshot;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What proves the rows of the plan, in years that no other test knows. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EvidenceIT {

    private static final int YEAR = PlanYears.EVIDENCE;
    private static final int CLOSED = PlanYears.EVIDENCE_CLOSED;

    private final RunningPortal portal;
    private EvidenceDesk desk;

    EvidenceIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new EvidenceDesk(portal, "proof", YEAR, CLOSED);
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void whatADivisionAttachesIsItsOwnAndIsConfirmedByItsHead() {
        String page = row(YEAR, "T1R1");
        Document empty = desk.editor.browser().open(page);
        assertThat(empty.select("#evidence ~ .empty").text())
                .contains("ยังไม่มีหลักฐานของแถวนี้", "วุฒิบัตร");
        Map<String, String> typed =
                Map.of(
                        "caption", "รายชื่อผู้เข้าอบรมโคมไฟ",
                        "letter", "ตย 71/2471",
                        "letterOn", "5 ก.ค. 2471");
        String action = "/" + page + "/evidence/files";
        byte[] photo = Snapshot.png(0x571001);
        done(desk.send(desk.editor, empty, action, typed, photo));
        done(desk.send(desk.editor, empty, action, typed, photo));

        Document seen = desk.head.browser().open(page);
        assertThat(lines(seen)).as("sent twice, there once").hasSize(1);
        Element line = lines(seen).getFirst();
        assertThat(line.text())
                .contains("หนังสือที่ ตย 71/2471 ลงวันที่ 5 ก.ค. 2471", "รอรับรอง", "กองการศึกษา");
        String file = line.select(".files a").attr("href").substring(1);
        for (Colleague one : List.of(desk.head, desk.editor, desk.secretary, desk.member)) {
            assertThat(lines(one.browser().open(page))).hasSize(1);
            assertThat(status(one, file)).isEqualTo(200);
        }
        for (Colleague one : List.of(desk.otherHead, desk.clerk)) {
            assertThat(one.browser().open(page).text()).doesNotContain("โคมไฟ");
            assertThat(status(one, file)).isEqualTo(404);
        }
        assertThat(Jsoup.parse(portal.get(page).body()).select("#evidence")).isEmpty();
        assertThat(portal.get(file).statusCode()).as("signed out").isEqualTo(303);
        assertThat(desk.member.browser().open(page).select("form[action$=/evidence/files]"))
                .isEmpty();

        String confirm = line.select("form[action$=/confirm]").attr("action");
        for (Colleague one : List.of(desk.editor, desk.otherHead, desk.secretary)) {
            assertThat(push(one, confirm.substring(1), Map.of("version", "1"))).isEqualTo(404);
        }
        assertThat(waiting(desk.head)).contains("โคมไฟ");
        assertThat(desk.head.browser().open("me").select("a[href=/plan/evidence/waiting]"))
                .hasSize(1);
        done(desk.head.browser().submit(seen, confirm, Map.of()));
        done(desk.head.browser().submit(seen, confirm, Map.of())); // a second click
        assertThat(lines(desk.editor.browser().open(page)).getFirst().text())
                .contains("รับรองแล้ว", "รับรองโดย", "proof.head");
        assertThat(waiting(desk.head)).doesNotContain("โคมไฟ");

        String withdraw = line.select("form[action$=/withdraw]").attr("action");
        assertThat(desk.head.browser().submit(seen, withdraw, Map.of()).statusCode())
                .as("it was confirmed meanwhile")
                .isEqualTo(409);
        done(desk.editor.browser().submit(page, withdraw, Map.of()));
        assertThat(lines(desk.head.browser().open(page))).isEmpty();
        assertThat(status(desk.head, file)).isEqualTo(404);
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM audit_entry WHERE action ="
                                                + " 'EVIDENCE_WITHDRAWN' AND before_text LIKE"
                                                + " '%โคมไฟ%'"))
                .isEqualTo("1");
    }

    @Test
    void whatIsOfTheWholeOfficeIsConfirmedBySomebodyElse() {
        String page = row(YEAR, "T1R2");
        done(
                desk.attach(
                        desk.secretary,
                        YEAR,
                        "T1R2",
                        Map.of("caption", "ประกาศกระจกเงา", "link", "https://example.go.th/a")));
        Element own = lines(desk.secretary.browser().open(page)).getFirst();
        assertThat(own.select("a[rel]").attr("href")).isEqualTo("https://example.go.th/a");
        assertThat(own.select("form[action$=/confirm]")).as("not one's own").isEmpty();
        assertThat(own.select("form[action$=/withdraw]")).hasSize(1);
        Document seen = desk.otherHead.browser().open(page);
        assertThat(lines(seen).getFirst().text()).contains("ทั้งเทศบาล");
        String confirm = lines(seen).getFirst().select("form[action$=/confirm]").attr("action");
        done(desk.otherHead.browser().submit(seen, confirm, Map.of()));
        assertThat(lines(desk.secretary.browser().open(page)).getFirst().text())
                .contains("proof.other");
        assertThat(desk.clerk.browser().open(page).text()).doesNotContain("กระจกเงา");
    }

    @Test
    void whatWaitsStandsOnPages() {
        for (int number = 1; number <= 51; number++) {
            portal.database()
                    .change(
                            "INSERT INTO evidence_item (fiscal_year, plan_row, caption, added_by,"
                                    + " adder, added_at) VALUES (?, 'T1R4', ?, 0, 'x', NOW(6))",
                            YEAR,
                            "ใบเสร็จร่มกระดาษ " + number);
        }
        try {
            Document first = desk.head.browser().open("plan/evidence/waiting");
            assertThat(first.select("section:has(#items) li")).hasSize(50);
            assertThat(waiting(desk.head)).contains("ใบเสร็จร่มกระดาษ 1<", "ใบเสร็จร่มกระดาษ 51<");
        } finally {
            portal.database()
                    .change("DELETE FROM evidence_item WHERE caption LIKE 'ใบเสร็จร่มกระดาษ %'");
        }
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndTheRestStaysTyped() {
        refused(Map.of("caption", "ไม่มีอะไรเลย"), "file", "อย่างน้อยหนึ่งอย่าง");
        refused(
                Map.of("caption", "ลิงก์อันตราย", "link", "javascript:alert(1)"),
                "link",
                "https://");
        refused(
                Map.of("caption", "ไม่มีเลขที่", "letterOn", "5 ก.ค. 2471"),
                "letter",
                "เลขที่หนังสือ");
        refused(Map.of("caption", "x", "letter", "1", "letterOn", "31/2/2471"), "letterOn", "วัน");
        refused(
                Map.of("caption", "ของกองอื่น", "letter", "1", "division", "finance"),
                "division",
                "เลือก");
        refused(
                Map.of("caption", "ทั้งเทศบาล", "letter", "1", "division", ""),
                "division",
                "เลือก");
        HttpResponse<String> program =
                desk.attach(
                        desk.head,
                        YEAR,
                        "T1R3",
                        Map.of("caption", "โปรแกรม"),
                        "MZ\0\0 not a picture".getBytes(StandardCharsets.UTF_8));
        assertThat(program.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(program.body()).select("#file-problem").text()).contains("ภาพ1.png");
        assertThat(lines(desk.head.browser().open(row(YEAR, "T1R3")))).isEmpty();
        assertThat(
                        desk.send(desk.head, "/plan/2400/indicators/T1R3/evidence/files", Map.of())
                                .statusCode())
                .as("a year without a plan")
                .isEqualTo(404);
    }

    private void refused(Map<String, String> typed, String field, String words) {
        HttpResponse<String> answer = desk.attach(desk.head, YEAR, "T1R3", typed);
        assertThat(answer.statusCode()).as(typed.toString()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#" + field + "-problem").text()).contains(words);
        assertThat(page.select("#caption").val()).isEqualTo(typed.get("caption"));
    }

    @Test
    void aClosedYearStaysAsItIsUntilACorrectionIsOpen() {
        String page = row(CLOSED, "T1R1");
        Map<String, String> typed =
                Map.of("caption", "ก่อนปิดงวดร่มไม้", "letter", "1", "letterOn", "5 ก.ค. 2471");
        done(desk.attach(desk.head, CLOSED, "T1R1", typed));
        Document open = desk.head.browser().open(page);
        String value = "plan/" + CLOSED + "/entered/M20/education";
        Document entering = desk.head.browser().open(value);
        Element line = lines(open).getFirst();
        String confirm = line.select("form[action$=/confirm]").attr("action");
        String withdraw = line.select("form[action$=/withdraw]").attr("action");
        desk.report(CLOSED, 1, "SUBMITTED");

        Document closed = desk.head.browser().open(page);
        assertThat(closed.select("#evidence ~ .notice").text()).contains("ปิดงวดปีนี้แล้ว");
        assertThat(closed.select("form[action*=/evidence/]")).isEmpty();
        String action = "/" + page + "/evidence/files";
        for (HttpResponse<String> late :
                List.of(
                        desk.send(desk.head, open, action, typed),
                        desk.send(desk.head, entering, "/" + value + "/files", typed),
                        desk.head.browser().submit(open, confirm, Map.of()),
                        desk.head.browser().submit(open, withdraw, Map.of()))) {
            assertThat(late.statusCode()).isEqualTo(422);
            assertThat(Jsoup.parse(late.body()).select("#problems").text())
                    .contains("ปิดงวดปี 2478 แล้ว", "ฉบับแก้ไข");
        }
        assertThat(waiting(desk.head)).doesNotContain("ร่มไม้");

        desk.report(CLOSED, 2, "DRAFT");
        done(desk.head.browser().submit(page, confirm, Map.of()));
        desk.report(CLOSED, 3, "AGREED");
        assertThat(desk.head.browser().submit(open, withdraw, Map.of()).statusCode())
                .as("the committee has agreed to the correction")
                .isEqualTo(422);
    }

    private static List<Element> lines(Document page) {
        return page.select("li[id^=evidence-]");
    }
}
