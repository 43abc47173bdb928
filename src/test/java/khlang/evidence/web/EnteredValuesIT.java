package khlang.evidence.web;

import static khlang.evidence.web.EvidenceDesk.done;
import static khlang.evidence.web.EvidenceDesk.push;
import static khlang.evidence.web.EvidenceDesk.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import khlang.system.Snapshot;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people type in for a past year, and for one that still runs. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EnteredValuesIT {

    /** A measure that the plan explains and no room counts. */
    private static final String UNCOUNTED = "M98";

    private static final int YEAR = PlanYears.ENTERED_VALUES;
    private static final int RUNNING = PlanYears.ENTERED_VALUES_RUNNING;
    private static final Map<String, String> LETTER =
            Map.of("letter", "ตย 9/2473", "letterOn", "5 ก.ค. 2473");

    private final RunningPortal portal;
    private EvidenceDesk desk;

    EnteredValuesIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new EvidenceDesk(portal, "entered", YEAR, RUNNING);
        for (int year : List.of(YEAR, RUNNING)) {
            SignedPlans.rename(portal.database(), year, "M29", UNCOUNTED);
        }
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void aValueNeedsAProofAndCountsWhenTheHeadStandsForIt() {
        String value = value("M20", "education");
        HttpResponse<String> bare = desk.enter(desk.editor, value, Map.of("n-sessions", "7"));
        Document refused = Jsoup.parse(bare.body());
        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(refused.select("#file-problem").text()).contains("ต้องมีหลักฐาน");
        String field = refused.select("form[action$=/files] input[name^=n-]").first().attr("name");
        Document form = desk.editor.browser().open(value);
        var typed = with(Map.of(field, "๗", "note", "นับจากสมุดเซ็นชื่อ"));
        done(desk.send(desk.editor, form, "/" + value + "/files", typed, Snapshot.png(0x572001)));
        done(desk.send(desk.editor, form, "/" + value + "/files", typed, Snapshot.png(0x572001)));

        assertThat(form.select("a[href*=/measures/M20]")).as("an editor sees no list").isEmpty();
        Document seen = desk.head.browser().open(value);
        assertThat(seen.select("a[href=/plan/" + YEAR + "/measures/M20]")).hasSize(1);
        assertThat(seen.select("li[id^=evidence-]")).as("sent twice, kept once").hasSize(1);
        assertThat(seen.select(".lead").text()).contains("กรอกเอง", "รอรับรอง", "บันทึกย้อนหลัง");
        assertThat(figure("M20")).as("nobody stands for it").isEqualTo("0");
        for (Colleague one : List.of(desk.otherHead, desk.clerk)) {
            assertThat(status(one, value)).isEqualTo(404);
        }
        for (Colleague one : List.of(desk.editor, desk.otherHead, desk.member)) {
            assertThat(push(one, value + "/confirm", Map.of("version", "1"))).isEqualTo(404);
        }
        Document gaps = desk.secretary.browser().open("plan/" + YEAR + "/gaps");
        assertThat(gaps.select("#unconfirmed ~ ul").text()).contains("กองการศึกษา", "รอรับรอง");
        assertThat(gaps.select("#unproved ~ ul a[href*=/T1R1#]")).hasSize(1);
        done(desk.head.browser().submit(seen, "/" + value + "/confirm", Map.of()));
        assertThat(desk.head.browser().open(value).select("li[id^=evidence-] .tag").text())
                .as("with what proves it")
                .isEqualTo("รับรองแล้ว");
        assertThat(figure("M20")).as("the portal's own figure stands").isEqualTo("0");

        choose(desk.secretary, "M20", "ใช้ยอดที่กรอก");
        assertThat(figure("M20")).isEqualTo("7");
        Document list = desk.secretary.browser().open("plan/" + YEAR + "/measures/M20");
        assertThat(list.select("a[href=/" + value + "]").text()).contains("entered.head");
        String row = page("M20");
        Document all = desk.secretary.browser().open(row);
        assertThat(all.select("section:has(#M20)").text())
                .contains("7", "กรอกเอง", "บันทึกย้อนหลัง", "ระบบนับได้ 0", "entered.head")
                .contains("ยังไม่รายงาน (ไม่นับเป็นศูนย์)", "กองคลัง");
        assertThat(Jsoup.parse(portal.get(row).body()).select("section:has(#M20)").text())
                .as("everybody knows the sum, nobody who stands for it")
                .contains("7", "กรอกเอง")
                .doesNotContain("entered.head");
        assertThat(
                        desk.secretary
                                .browser()
                                .open("plan/" + YEAR + "/measures/M20?source=rooms")
                                .select(".totals dd")
                                .first()
                                .ownText())
                .isEqualTo("0");
        assertThat(push(desk.head, "plan/" + YEAR + "/measures/M20/standing", Map.of()))
                .isEqualTo(404);
        choose(desk.secretary, "M20", "กลับไปใช้ยอดที่ระบบนับ");
        assertThat(figure("M20")).isEqualTo("0");
    }

    @Test
    void whatWasConfirmedIsCorrectedWithAReasonAndNobodyOverwritesAnother() {
        String value = value(UNCOUNTED, "education");
        String action = "/" + value + "/files";
        done(desk.enter(desk.editor, value, with(Map.of("n-entered", "1"))));
        Document early = desk.editor.browser().open(value);
        assertThat(
                        desk.head
                                .browser()
                                .open("plan/evidence/waiting")
                                .select("a[href=/" + value + "]")
                                .text())
                .as("as the plan calls it")
                .isNotEqualTo(UNCOUNTED)
                .isNotEmpty();
        done(desk.head.browser().submit(value, "/" + value + "/confirm", Map.of()));
        assertThat(figure(UNCOUNTED)).as("no room counts it, so it stands").isEqualTo("1");
        String row = page(UNCOUNTED);
        HttpResponse<String> late = desk.send(desk.editor, early, action, Map.of("n-entered", "2"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("#conflict").text()).contains("2", "1");
        assertThat(desk.enter(desk.editor, value, Map.of("n-entered", "2")).statusCode())
                .as("without a reason")
                .isEqualTo(422);
        done(desk.enter(desk.editor, value, Map.of("n-entered", "2", "reason", "นับขาด")));
        assertThat(status(desk.secretary, "plan/" + YEAR + "/measures/" + UNCOUNTED))
                .as("nothing of it is confirmed any more")
                .isEqualTo(404);
        assertThat(portal.get(row).body()).doesNotContain("id=\"" + UNCOUNTED + "\"");

        String back = "/" + value + "/send-back";
        assertThat(desk.head.browser().submit(value, back, Map.of("why", " ")).statusCode())
                .isEqualTo(422);
        done(desk.head.browser().submit(value, back, Map.of("why", "หนังสือคนละฉบับ")));
        Document returned = desk.editor.browser().open(value);
        assertThat(returned.select(".notice-care").text()).contains("หนังสือคนละฉบับ");
        assertThat(desk.editor.browser().open("me").select("a[href=/" + value + "]")).hasSize(1);
        String withdraw = returned.select("form[action$=/withdraw]").attr("action");
        assertThat(desk.editor.browser().submit(returned, withdraw, Map.of()).statusCode())
                .as("the last thing that proves it")
                .isEqualTo(422);
        done(desk.editor.browser().submit(value, "/" + value + "/remove", Map.of()));
        assertThat(desk.editor.browser().open(value).select(".lead").text()).contains("ยังไม่กรอก");
    }

    @Test
    void theWholeOfficeAndItsDivisionsAreNotCountedTogether() {
        String whole = value("M21", "whole-office");
        String field = field(whole);
        done(desk.enter(desk.secretary, whole, with(Map.of(field, "12"))));
        assertThat(desk.secretary.browser().open(whole).select("form[action$=/confirm]"))
                .as("not one's own")
                .isEmpty();
        assertThat(push(desk.secretary, whole + "/confirm", Map.of("version", "1"))).isEqualTo(404);
        String division = value("M21", "education");
        Document barred = desk.head.browser().open(division);
        assertThat(barred.select(".notice").text()).contains("นับซ้ำ");
        assertThat(barred.select("form[action$=/files]")).isEmpty();
        assertThat(status(desk.head, whole)).as("to stand for it").isEqualTo(200);
        assertThat(
                        desk.head
                                .browser()
                                .open("plan/evidence/waiting")
                                .select("a[href=/" + whole + "]"))
                .hasSize(1);
        done(desk.head.browser().submit(whole, "/" + whole + "/confirm", Map.of()));
        choose(desk.secretary, "M21", "ใช้ยอดที่กรอก");
        assertThat(figure("M21")).isEqualTo("12");
        Document own = desk.head.browser().open("plan/" + YEAR + "/measures/M21");
        assertThat(own.select("a[href=/" + whole + "]")).as("no division's secret").hasSize(1);
    }

    @Test
    void aWholeYearIsOnOnePageForThoseWhoTypeItIn() {
        String page = "plan/" + YEAR + "/entered";
        Document all = desk.secretary.browser().open(page);
        assertThat(all.select("tbody > tr").size()).isGreaterThanOrEqualTo(28);
        assertThat(all.select("tbody > tr").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(all.select("#M03 a[href$=/whole-office]")).hasSize(1);
        assertThat(all.text()).doesNotContain("null");
        Document own = desk.head.browser().open(page);
        assertThat(own.select("#M03 a").eachAttr("href"))
                .containsExactly("/plan/" + YEAR + "/entered/M03/education");
        for (Colleague one : List.of(desk.clerk, desk.member)) {
            assertThat(status(one, page)).isEqualTo(404);
        }
        assertThat(status(desk.secretary, "plan/2400/entered")).isEqualTo(404);
        assertThat(status(desk.secretary, value("M99", "education"))).isEqualTo(404);
        assertThat(status(desk.secretary, value("M03", "nowhere"))).isEqualTo(404);
        for (Document every : List.of(all, own)) {
            for (String form : every.select("tbody a[href*=/entered/]").eachAttr("href")) {
                if (form.endsWith("/whole-office") || form.endsWith("/education")) {
                    assertThat(status(desk.secretary, form.substring(1))).as(form).isEqualTo(200);
                }
            }
        }
    }

    @Test
    void whileTheYearRunsThePortalCountsForItself() {
        String counted = "plan/" + RUNNING + "/entered/M20/education";
        assertThat(desk.head.browser().open(counted).select("form[action$=/files]")).isEmpty();
        HttpResponse<String> early =
                desk.send(
                        desk.head,
                        "/" + counted + "/files",
                        Map.of("form-key", "A".repeat(24), "version", "0", "n-sessions", "1"));
        assertThat(early.statusCode()).isEqualTo(422);
        assertThat(early.body()).contains("ปีงบประมาณยังไม่สิ้นสุด");
        String uncounted = "plan/" + RUNNING + "/entered/" + UNCOUNTED + "/education";
        done(desk.enter(desk.head, uncounted, with(Map.of("n-entered", "1"))));
        assertThat(desk.head.browser().open(uncounted).select(".lead").text())
                .contains("กรอกเอง")
                .doesNotContain("บันทึกย้อนหลัง");
    }

    private static Map<String, String> with(Map<String, String> numbers) {
        var typed = new java.util.HashMap<String, String>(LETTER);
        typed.putAll(numbers);
        return typed;
    }

    private String field(String value) {
        return desk.secretary
                .browser()
                .open(value)
                .select("form[action$=/files] input[name^=n-]")
                .first()
                .attr("name");
    }

    private void choose(Colleague by, String measure, String button) {
        String page = "plan/" + YEAR + "/entered";
        Document shown = by.browser().open(page);
        assertThat(shown.select("#" + measure + " button").text()).contains(button);
        done(
                by.browser()
                        .submit(
                                shown,
                                "/plan/" + YEAR + "/measures/" + measure + "/standing",
                                Map.of()));
    }

    /** The page of a row for which a measure is counted. */
    private String page(String measure) {
        return Jsoup.parse(portal.get("plan/" + YEAR).body())
                .select("tr[id^=T] th > a")
                .eachAttr("href")
                .stream()
                .map(one -> one.substring(1))
                .filter(one -> portal.get(one).body().contains("id=\"" + measure + "\""))
                .findFirst()
                .orElseThrow();
    }

    private String figure(String measure) {
        return desk.secretary
                .browser()
                .open("plan/" + YEAR + "/measures/" + measure)
                .select(".totals dd")
                .first()
                .ownText()
                .strip();
    }

    private static String value(String measure, String place) {
        return "plan/" + YEAR + "/entered/" + measure + "/" + place;
    }
}
