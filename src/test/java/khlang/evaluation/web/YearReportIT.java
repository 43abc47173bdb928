package khlang.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.Parcel;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The report of a year that no other test knows, from its beginning to the year's closing. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YearReportIT {

    private static final int YEAR = PlanYears.YEAR_REPORT;
    private static final String PLAN = "plan/" + YEAR;
    private static final String REPORT = PLAN + "/report";
    private static final String STAGE = "/" + REPORT + "/stage/";
    private static final String ACTIVITIES = "#T2R1 .plan-results";

    private final RunningPortal portal;
    private Colleague secretary;
    private Colleague clerk;
    private Colleague member;

    YearReportIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void sign() {
        SignedPlans.sign(portal.database(), YEAR);
        secretary = Colleague.of(portal, "year.secretary", Role.SECRETARY, "finance");
        clerk = Colleague.of(portal, "year.clerk", Role.STAFF, "finance");
        member = Colleague.of(portal, "year.member", Role.COMMITTEE, "education");
        hold("กิจกรรมบรรยากาศแรก");
    }

    @AfterAll
    void leave() {
        SignedPlans.tear(portal.database(), YEAR);
        List.of(secretary, clerk, member).forEach(Colleague::close);
    }

    private void hold(String title) {
        done(
                secretary
                        .browser()
                        .submit(
                                "activities/new",
                                "/activities/new",
                                Map.of(
                                        "title", title,
                                        "kind", "ACTIVITY",
                                        "division", "",
                                        "outside", "inside",
                                        "heldOn", "1 ก.พ. " + YEAR,
                                        "begins", "9.00",
                                        "ends", "10.00",
                                        "kmClimate", "yes")));
    }

    private HttpResponse<String> step(String name, Map<String, ?> fields) {
        return secretary.browser().submit(REPORT, STAGE + name, fields);
    }

    private HttpResponse<String> order(String day, String words) {
        Document page = secretary.browser().open(REPORT);
        return secretary
                .browser()
                .send(
                        Parcel.with(Browser.token(page))
                                .field("version", page.select("main input[name=version]").val())
                                .field("orderedOn", day)
                                .field("order", words)
                                .to(portal.at(STAGE.substring(1) + "order/files")));
    }

    /** Sends a form that the page does not show. */
    private int push(String name, Map<String, String> fields) {
        Document page = secretary.browser().open(REPORT);
        var all = new HashMap<String, String>(fields);
        all.put("form-token", Browser.token(page));
        all.put("version", page.select("main input[name=version]").first().val());
        return secretary.browser().post(STAGE.substring(1) + name, all).statusCode();
    }

    private static void done(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    }

    @Test
    @Order(1)
    void theSecretaryBeginsItOnceAndOthersDoNotKnowOfIt() {
        assertThat(portal.get(REPORT).statusCode()).as("signed out").isEqualTo(303);
        Document none = clerk.browser().open(REPORT);
        assertThat(none.select(".empty").text()).contains("ยังไม่มีรายงาน");
        assertThat(none.select("main form[action$=/report]")).isEmpty();
        done(secretary.browser().submit(REPORT, "/" + REPORT, Map.of()));
        assertThat(secretary.browser().open(REPORT).select(".lead").text())
                .contains("ร่าง", "30 ก.ย. 2497");
        assertThat(clerk.browser().open(REPORT).select(".empty"))
                .as("a draft does not exist for all")
                .hasSize(1);
        assertThat(clerk.browser().get(REPORT + "/print").statusCode()).isEqualTo(404);
        assertThat(member.browser().open(REPORT).select(".plan-table")).hasSize(3);
        assertThat(member.browser().get(REPORT + "/edit").statusCode()).isEqualTo(404);
        assertThat(secretary.browser().get("plan/2490/report").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void whatIsWrittenIsCheckedKeptAndNotOverwritten() {
        Document slow = secretary.browser().open(REPORT + "/edit");
        assertThat(slow.select("textarea")).hasSize(3 + 15 * 2);
        Map<String, String> typed =
                Map.of("summary", "ปีที่เงียบสงบ", "problems-T1R4", "เว็บไซต์ล่มหนึ่งครั้ง");
        done(secretary.browser().submit(slow, "/" + REPORT + "/edit", typed));
        HttpResponse<String> late =
                secretary
                        .browser()
                        .submit(slow, "/" + REPORT + "/edit", Map.of("summary", "ปีที่วุ่นวาย"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("#conflict").text())
                .contains("ปีที่เงียบสงบ", "ปีที่วุ่นวาย", "เว็บไซต์ล่มหนึ่งครั้ง");
        HttpResponse<String> tooLong =
                secretary
                        .browser()
                        .submit(
                                REPORT + "/edit",
                                "/" + REPORT + "/edit",
                                Map.of("suggestions-T3R6", "ก".repeat(2_001)));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(tooLong.body()).select("#suggestions-T3R6-problem").text())
                .contains("2,000");
        Document page = secretary.browser().open(REPORT);
        assertThat(page.text()).contains("ปีที่เงียบสงบ");
        assertThat(page.select("#T1R4").text()).contains("เว็บไซต์ล่มหนึ่งครั้ง");
    }

    @Test
    @Order(3)
    void figuresStayAsTheCommitteeAgreedAndCountAnewWhenItLooksAgain() {
        assertThat(figures()).contains("1 ครั้ง");
        assertThat(push("submit", Map.of("submittedOn", "1 ต.ค. 2497", "letter", "1")))
                .as("nobody has agreed yet")
                .isEqualTo(422);
        assertThat(step("agree", Map.of("agreedOn", "31 ก.พ. 2497")).statusCode()).isEqualTo(422);
        assertThat(step("agree", Map.of("agreedOn", "1 ม.ค. 2490")).statusCode())
                .as("before the year")
                .isEqualTo(422);
        done(step("agree", Map.of("agreedOn", "15 ต.ค. 2497")));
        hold("กิจกรรมบรรยากาศที่บันทึกช้า");
        assertThat(figures()).contains("1 ครั้ง").doesNotContain("2 ครั้ง");
        assertThat(secretary.browser().get(REPORT + "/edit").statusCode()).isEqualTo(200);
        assertThat(
                        secretary
                                .browser()
                                .submit(
                                        REPORT + "/edit",
                                        "/" + REPORT + "/edit",
                                        Map.of("summary", "เขียนหลังเห็นชอบ"))
                                .statusCode())
                .as("what was agreed to is not rewritten")
                .isEqualTo(422);
        done(step("reopen", Map.of()));
        assertThat(figures()).contains("2 ครั้ง");
        done(step("agree", Map.of("agreedOn", "20 ต.ค. 2497")));
    }

    private String figures() {
        return secretary.browser().open(REPORT).select(ACTIVITIES).text();
    }

    @Test
    @Order(4)
    void withTheHandingOverTheYearIsClosedForEverybody() {
        assertThat(
                        step("submit", Map.of("submittedOn", "19 ต.ค. 2497", "letter", "9"))
                                .statusCode())
                .as("before the committee agreed")
                .isEqualTo(422);
        HttpResponse<String> noLetter = step("submit", Map.of("submittedOn", "25 ต.ค. 2497"));
        assertThat(Jsoup.parse(noLetter.body()).select("#letter-problem")).hasSize(1);
        assertThat(Jsoup.parse(noLetter.body()).select("#submittedOn").val())
                .isEqualTo("25 ต.ค. 2497");
        Document stale = secretary.browser().open(REPORT);
        done(step("submit", Map.of("submittedOn", "25 ต.ค. 2497", "letter", "ที่ ตย 1/2497")));
        assertThat(
                        secretary
                                .browser()
                                .submit(
                                        stale,
                                        STAGE + "submit",
                                        Map.of("submittedOn", "26 ต.ค. 2497", "letter", "x"))
                                .statusCode())
                .isEqualTo(409);
        String before = table();
        hold("กิจกรรมบรรยากาศหลังปิดงวด");
        assertThat(table()).as("the same to the byte").isEqualTo(before);
        Document plan = Jsoup.parse(portal.get(PLAN).body());
        assertThat(plan.text())
                .contains("ปิดงวดแล้ว", "ข้อมูล ณ วันที่ 30 กันยายน 2497", "25 ต.ค. 2497");
        assertThat(plan.select(ACTIVITIES).text()).contains("2 ครั้ง").doesNotContain("3 ครั้ง");
        assertThat(clerk.browser().open(REPORT).select(".plan-table")).hasSize(3);
        Document row = Jsoup.parse(portal.get(PLAN + "/indicators/T2R1").body());
        assertThat(row.text()).contains("ข้อมูล ณ วันที่ 30 กันยายน 2497", "25 ต.ค. 2497");
        assertThat(row.select("svg.month-chart .value").first().text())
                .as("the chart too is that of the report")
                .isEqualTo("2");
    }

    private String table() {
        return secretary.browser().open(REPORT).select(".plan-table").outerHtml();
    }

    @Test
    @Order(5)
    void theMayorsOrderAndACorrectionLeaveTheFirstRevisionAlone() {
        done(order("1 พ.ย. 2497", "ทราบ ให้ดำเนินการ"));
        Document ordered = clerk.browser().open(REPORT);
        assertThat(ordered.select(".notice").text()).contains("ทราบ ให้ดำเนินการ");
        assertThat(ordered.select("form[action*=stage]")).isEmpty();
        assertThat(step("correct", Map.of("reason", " ")).statusCode()).isEqualTo(422);
        done(step("correct", Map.of("reason", "บันทึกกิจกรรมตกไปหนึ่งครั้ง")));
        assertThat(figures()).contains("3 ครั้ง");
        assertThat(clerk.browser().open(REPORT).select(ACTIVITIES).text())
                .as("until it is handed over, the first one stands")
                .contains("2 ครั้ง");
        assertThat(Jsoup.parse(portal.get(PLAN).body()).select(ACTIVITIES).text())
                .contains("2 ครั้ง");
        assertThat(secretary.browser().open(REPORT + "?revision=1").select(ACTIVITIES).text())
                .contains("2 ครั้ง");
        done(step("agree", Map.of("agreedOn", "5 พ.ย. 2497")));
        done(step("submit", Map.of("submittedOn", "6 พ.ย. 2497", "letter", "ที่ ตย 2/2497")));
        assertThat(Jsoup.parse(portal.get(PLAN).body()).text())
                .contains("ฉบับแก้ไขครั้งที่ 1", "6 พ.ย. 2497");
        Document corrected = clerk.browser().open(REPORT);
        assertThat(corrected.select(ACTIVITIES).text()).contains("3 ครั้ง");
        assertThat(corrected.text()).contains("บันทึกกิจกรรมตกไปหนึ่งครั้ง", "ปีที่เงียบสงบ");
    }

    @Test
    @Order(6)
    void whatIsMissingFromWhomIsToldWithAMessageReadyToSend() {
        Document gaps = member.browser().open(PLAN + "/gaps");
        assertThat(gaps.select("section:has(h3:contains(กองคลัง)) textarea").text())
                .contains("เรียน หัวหน้ากองคลัง", "1. ", "30 ก.ย. 2497", "/" + PLAN);
        assertThat(gaps.select("#rows + ul li").size()).isBetween(1, 14);
        String need = gaps.select("#rows + ul a[href^=/needs/new]").attr("href").substring(1);
        Document begun = member.browser().open(need);
        assertThat(begun.select("#source option[selected]").attr("value")).isEqualTo("AUDIT");
        assertThat(gaps.select("#rows + ul").text()).contains(begun.select("#topic").attr("value"));
        assertThat(clerk.browser().get(PLAN + "/gaps").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(7)
    void onPaperItHasThaiDigitsAndLinesToSignOn() {
        Document paper = clerk.browser().open(REPORT + "/print");
        assertThat(paper.select(".year-report-table:has(th:contains(กิจกรรม)) tbody tr"))
                .hasSize(15);
        assertThat(paper.text())
                .contains("ปีงบประมาณ พ.ศ. ๒๔๙๗", "๓ ครั้ง")
                .contains("ความเห็นหรือคำสั่งของนายกเทศมนตรี");
        HttpResponse<String> workbook = clerk.browser().get(REPORT + "/table.xlsx");
        assertThat(workbook.statusCode()).isEqualTo(200);
        assertThat(workbook.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("km-report-2497-2.xlsx");
    }
}
