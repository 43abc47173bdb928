package khlang.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
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

/** From a colleague's nomination to the wall of thanks, and who sees what on the way. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecognitionIT {

    private final RunningPortal portal;
    private RecognitionDesk desk;
    private Browser visitor;

    RecognitionIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new RecognitionDesk(portal, "praise");
        visitor = portal.browser();
    }

    @AfterAll
    void leave() {
        visitor.close();
        desk.close();
    }

    @Test
    void aNominationIsSeenByWhoMadeItAndByThoseWhoDecide() {
        Document form = desk.clerk.browser().open("recognitions/new");
        assertThat(form.select("#recipient option[value=person:" + desk.clerk.person() + "]"))
                .as("oneself")
                .isEmpty();
        Map<String, String> typed =
                Map.of(
                        "recipient",
                        "person:" + desk.friend.person(),
                        "kind",
                        "PRIZE",
                        "reason",
                        "ช่วยสอนเรื่องไม้ขีดทดสอบ");
        HttpResponse<String> first = desk.clerk.browser().submit(form, "/recognitions/new", typed);
        String path = RecognitionDesk.path(first);
        assertThat(
                        RecognitionDesk.path(
                                desk.clerk.browser().submit(form, "/recognitions/new", typed)))
                .as("the second click")
                .isEqualTo(path);
        for (Colleague one : List.of(desk.clerk, desk.secretary, desk.committee)) {
            assertThat(one.browser().open(path).select("h1").text())
                    .contains("praise.friend", "รอพิจารณา");
        }
        for (Colleague one : List.of(desk.friend, desk.stranger)) {
            assertThat(RecognitionDesk.status(one, path)).as(one.user()).isEqualTo(404);
        }
        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
        assertThat(desk.secretary.browser().open("recognitions/nominations").text())
                .contains("ไม้ขีดทดสอบ");
        assertThat(RecognitionDesk.wall(desk.stranger.browser(), "ไม้ขีดทดสอบ").select(".praise"))
                .isEmpty();
        assertThat(RecognitionDesk.status(desk.clerk, "recognitions/nominations")).isEqualTo(404);
        assertThat(RecognitionDesk.status(desk.clerk, path + "/decision")).isEqualTo(404);
        assertThat(RecognitionDesk.status(desk.secretary, path + "/certificate"))
                .as("nothing was given")
                .isEqualTo(404);
    }

    @Test
    void nobodyNominatesOrDecidesForThemselves() {
        HttpResponse<String> own =
                desk.clerk
                        .browser()
                        .submit(
                                "recognitions/new",
                                "/recognitions/new",
                                Map.of(
                                        "recipient",
                                        "person:" + desk.clerk.person(),
                                        "reason",
                                        "เหตุผลที่พิมพ์ไว้"));
        assertThat(own.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(own.body());
        assertThat(page.select("#recipient-problem").text()).contains("เสนอชื่อตนเองไม่ได้");
        assertThat(page.select("#reason").text()).isEqualTo("เหตุผลที่พิมพ์ไว้");

        String path = desk.nominate(desk.clerk, desk.secretary, "เลขาฯ กรอบรูปทดสอบ");
        assertThat(RecognitionDesk.status(desk.secretary, path)).isEqualTo(404);
        assertThat(RecognitionDesk.status(desk.secretary, path + "/decision")).isEqualTo(404);
        assertThat(desk.secretary.browser().open("recognitions/nominations").text())
                .doesNotContain("กรอบรูปทดสอบ");
        assertThat(desk.committee.browser().open("recognitions/nominations").text())
                .contains("กรอบรูปทดสอบ");
        Map<String, Object> approvesOwn = RecognitionDesk.decision("1/2/2554");
        String bare =
                "SELECT CONCAT(first_name, ' ', last_name) FROM person WHERE id = "
                        + desk.secretary.person();
        portal.database()
                .change("UPDATE person SET title = 'นาง' WHERE id = ?", desk.secretary.person());
        approvesOwn.put("approver", portal.database().value(bare));
        HttpResponse<String> refused = desk.give(desk.committee, path, approvesOwn);
        assertThat(refused.statusCode()).as("without the title").isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#approver-problem")).isNotEmpty();
        RecognitionDesk.path(desk.give(desk.committee, path, RecognitionDesk.decision("1/2/2554")));
        assertThat(RecognitionDesk.status(desk.secretary, path)).isEqualTo(200);
        assertThat(RecognitionDesk.status(desk.secretary, path + "/decision")).isEqualTo(404);
    }

    @Test
    void whatIsGivenIsToldShownAndCounted() {
        String path = desk.nominate(desk.clerk, desk.friend, "จัดทำคู่มือร่มทดสอบ");
        Map<String, Object> wrong = RecognitionDesk.decision("31/2/2555");
        wrong.put("approver", "praise.friend ตัวอย่าง");
        wrong.put("orderNumber", "เลขที่พิมพ์ไว้");
        HttpResponse<String> refused = desk.give(desk.secretary, path, wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        Document again = Jsoup.parse(refused.body());
        assertThat(again.select("#givenOn-problem, #approvedOn-problem")).hasSize(2);
        assertThat(again.select("#orderNumber").attr("value")).isEqualTo("เลขที่พิมพ์ไว้");

        String before = count("recognitions");
        assertThat(
                        desk.give(desk.secretary, path, RecognitionDesk.decision("3/3/2555"))
                                .statusCode())
                .isEqualTo(303);
        Document page = desk.stranger.browser().open(path);
        assertThat(page.select("h1 .tag")).isEmpty();
        assertThat(page.text()).contains("3 มีนาคม 2555", RecognitionDesk.APPROVER, "ร่มทดสอบ");
        assertThat(visitor.open(path).text()).contains("ร่มทดสอบ").doesNotContain("ผู้เสนอชื่อ");
        Document me = desk.friend.browser().open("me");
        assertThat(me.select("#waiting ~ ul, section").text()).contains("ท่านได้รับการยกย่องชมเชย");
        assertThat(me.text()).contains("การยกย่องชมเชยที่ได้รับ", "ร่มทดสอบ");
        Document wall = RecognitionDesk.wall(visitor, "ร่มทดสอบ");
        assertThat(wall.select(".praise h2").text()).contains("praise.friend");
        for (String other :
                List.of("&year=2556", "&kind=PRIZE", "&month=2012-02", "&division=finance")) {
            assertThat(
                            visitor.open("recognitions?q=" + Browser.encoded("ร่มทดสอบ") + other)
                                    .select(".praise"))
                    .as(other)
                    .isEmpty();
        }
        assertThat(before).isEqualTo("0");
        assertThat(count("recognitions")).isEqualTo("1");
        desk.given(desk.friend, "ครั้งที่สองร่มทดสอบ", "4/3/2555");
        assertThat(count("recognitions")).isEqualTo("2");
        assertThat(count("recipients")).as("somebody counts once").isEqualTo("1");
        assertThat(
                        desk.stranger
                                .browser()
                                .get("recognitions/list.xlsx?year=2555")
                                .headers()
                                .firstValue("Content-Disposition"))
                .contains("attachment; filename=\"recognitions.xlsx\"");
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM audit_entry WHERE object_key = ?"
                                                + " AND action = 'RECOGNITION_GIVEN'",
                                        path.replace("recognitions/", "recognition:")))
                .isEqualTo("1");
    }

    @Test
    void ofTwoWhoDecideAtOnceTheSecondLooksAgain() {
        String path = desk.nominate(desk.clerk, desk.friend, "งานนาฬิกาทดสอบ");
        Document first = desk.secretary.browser().open(path + "/decision");
        Document second = desk.committee.browser().open(path + "/decision");
        String action = "/" + path + "/decision";
        assertThat(
                        desk.secretary
                                .browser()
                                .submit(first, action, RecognitionDesk.decision("8/8/2558"))
                                .statusCode())
                .isEqualTo(303);
        Map<String, Object> other = RecognitionDesk.decision("9/8/2558");
        HttpResponse<String> late = desk.committee.browser().submit(second, action, other);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("#conflict").text())
                .contains("8 ส.ค. 2558", "9/8/2558");
        HttpResponse<String> decline =
                desk.committee
                        .browser()
                        .post(
                                path + "/decline",
                                Map.of(
                                        "form-token",
                                        Browser.token(desk.committee.browser().open(path)),
                                        "version",
                                        "99",
                                        "why",
                                        "ช้าไป"));
        assertThat(decline.statusCode()).isEqualTo(409);
    }

    @Test
    void whyItWasDeclinedIsForThoseWhoDecide() {
        String path = desk.nominate(desk.clerk, desk.friend, "งานเข็มทิศทดสอบ");
        String action = "/" + path + "/decline";
        HttpResponse<String> silent =
                desk.committee.browser().submit(path, action, Map.of("why", " "));
        assertThat(silent.statusCode()).isEqualTo(422);
        RecognitionDesk.path(
                desk.committee.browser().submit(path, action, Map.of("why", "ความลับเข็มทิศ")));
        assertThat(desk.secretary.browser().open(path).text()).contains("ความลับเข็มทิศ");
        assertThat(desk.clerk.browser().open(path).text())
                .contains("ไม่ได้รับการยกย่องครั้งนี้")
                .doesNotContain("ความลับเข็มทิศ");
        assertThat(RecognitionDesk.status(desk.friend, path)).isEqualTo(404);
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM audit_entry WHERE after_text LIKE ?",
                                        "%ความลับเข็มทิศ%"))
                .isEqualTo("0");
        RecognitionDesk.path(desk.give(desk.secretary, path, RecognitionDesk.decision("1/9/2559")));
        assertThat(desk.friend.browser().open(path).text()).contains("เข็มทิศทดสอบ");
    }

    @Test
    void whatIsTakenBackCountsNoMore() {
        String path = desk.given(desk.friend, "งานตะเกียงทดสอบ", "1/11/2559");
        assertThat(figure(2560, "recognitions")).isEqualTo("1");
        Map<String, Object> corrected = RecognitionDesk.decision("2/11/2559");
        corrected.put("reason", "งานตะเกียงทดสอบที่แก้แล้ว");
        RecognitionDesk.path(desk.give(desk.committee, path, corrected));
        assertThat(visitor.open(path).text()).contains("ที่แก้แล้ว", "2 พฤศจิกายน 2559");
        assertThat(
                        desk.clerk
                                .browser()
                                .post(
                                        path + "/take-back",
                                        Map.of(
                                                "form-token",
                                                Browser.token(desk.clerk.browser().open("me")),
                                                "version",
                                                "2",
                                                "why",
                                                "ไม่มีสิทธิ"))
                                .statusCode())
                .isEqualTo(404);
        RecognitionDesk.path(
                desk.secretary
                        .browser()
                        .submit(path, "/" + path + "/take-back", Map.of("why", "บันทึกผิดคน")));
        assertThat(figure(2560, "recognitions")).isEqualTo("0");
        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
        assertThat(desk.secretary.browser().open(path).text()).contains("บันทึกผิดคน");
        assertThat(RecognitionDesk.status(desk.secretary, path + "/decision")).isEqualTo(404);

        String own = desk.nominate(desk.clerk, desk.friend, "เสนอผิดตะเกียงทดสอบ");
        assertThat(
                        RecognitionDesk.path(
                                desk.clerk
                                        .browser()
                                        .submit(
                                                own,
                                                "/" + own + "/take-back",
                                                Map.of("why", "เสนอผิดคน"))))
                .isEqualTo("recognitions");
        assertThat(RecognitionDesk.status(desk.clerk, own)).isEqualTo(404);
    }

    private String count(String part) {
        return figure(2555, part);
    }

    private String figure(int year, String part) {
        return desk.secretary
                .browser()
                .open("plan/" + year + "/measures/M30?part=" + part)
                .select(".totals dd")
                .first()
                .ownText()
                .strip();
    }
}
