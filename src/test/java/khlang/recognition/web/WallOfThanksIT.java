package khlang.recognition.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.system.Browser;
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

/** The wall of thanks, its photographs and certificates: who sees what. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WallOfThanksIT {

    private final RunningPortal portal;
    private RecognitionDesk desk;
    private Browser visitor;

    WallOfThanksIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new RecognitionDesk(portal, "wall");
        visitor = portal.browser();
    }

    @AfterAll
    void leave() {
        visitor.close();
        desk.close();
    }

    @Test
    void whoDoesNotWantToBeNamedIsNotShownToThePublic() {
        String path = desk.given(desk.stranger, "งานกล้องทดสอบ", "5/5/2556");
        assertThat(visitor.get(path).statusCode()).isEqualTo(200);
        portal.database()
                .change(
                        "INSERT INTO contributor (person_id, about, name_hidden, topics_hidden)"
                                + " VALUES (?, '', TRUE, FALSE)",
                        desk.stranger.person());
        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
        assertThat(RecognitionDesk.wall(visitor, "กล้องทดสอบ").select(".praise")).isEmpty();
        assertThat(RecognitionDesk.wall(desk.clerk.browser(), "กล้องทดสอบ").select(".praise"))
                .as("staff know each other")
                .hasSize(1);

        String quiet = desk.nominate(desk.clerk, desk.friend, "งานเงียบกล้องทดสอบ");
        Map<String, Object> typed = RecognitionDesk.decision("6/5/2556");
        typed.put("forPublic", List.of());
        RecognitionDesk.path(desk.give(desk.secretary, quiet, typed));
        assertThat(visitor.get(quiet).statusCode()).as("for staff").isEqualTo(404);
        assertThat(RecognitionDesk.status(desk.stranger, quiet)).isEqualTo(200);
    }

    @Test
    void theCertificateIsForWhoDecidesAndWhoGotIt() {
        String path = desk.given(desk.friend, "สอนงานพับกระดาษ 12 ครั้ง", "7/7/2557");
        for (Colleague one : List.of(desk.friend, desk.secretary, desk.committee)) {
            Document paper = one.browser().open(path + "/certificate");
            assertThat(paper.select(".certificate").text())
                    .contains("เกียรติบัตร", "wall.friend", "๑๒ ครั้ง", "๗ กรกฎาคม ๒๕๕๗")
                    .contains(RecognitionDesk.APPROVER, "(ลงชื่อ)");
        }
        for (Colleague one : List.of(desk.clerk, desk.stranger)) {
            assertThat(RecognitionDesk.status(one, path + "/certificate")).isEqualTo(404);
        }
    }

    @Test
    void photographsAreForWhoReadsAndPapersForStaff() {
        String path = desk.given(desk.friend, "งานกระเป๋าทดสอบ", "1/12/2560");
        Map<String, String> photo =
                new HashMap<>(Map.of("evidence", "PHOTO", "caption", "มอบบนเวที"));
        byte[] picture = Snapshot.png(0x51F001);
        HttpResponse<String> untold = desk.send(desk.secretary, path, photo, "เวที.png", picture);
        assertThat(untold.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(untold.body()).text()).contains("แจ้งผู้ที่อยู่ในภาพแล้ว");
        photo.put("told", "yes");
        photo.put("caption", "");
        assertThat(desk.send(desk.secretary, path, photo, "เวที.png", picture).statusCode())
                .as("without words for those who do not see it")
                .isEqualTo(422);
        photo.put("caption", "มอบบนเวที");
        RecognitionDesk.path(desk.send(desk.secretary, path, photo, "เวที.png", picture));
        RecognitionDesk.path(
                desk.send(
                        desk.secretary,
                        path,
                        Map.of("evidence", "PAPER"),
                        "ประกาศ.png",
                        Snapshot.png(0x51F002)));
        assertThat(
                        desk.send(
                                        desk.secretary,
                                        path,
                                        Map.of("evidence", "PAPER"),
                                        "บันทึก.txt",
                                        "ข้อความ".getBytes(StandardCharsets.UTF_8))
                                .statusCode())
                .isEqualTo(422);
        Document open = visitor.open(path);
        assertThat(open.select("figure img").attr("alt")).isEqualTo("มอบบนเวที");
        assertThat(open.text()).doesNotContain("ประกาศ.png");
        String shown = open.select("figure img").attr("src").substring(1);
        assertThat(visitor.get(shown).statusCode()).isEqualTo(200);
        String paper =
                desk.stranger
                        .browser()
                        .open(path)
                        .select(".files a:contains(ประกาศ.png)")
                        .attr("href")
                        .substring(1);
        assertThat(RecognitionDesk.status(desk.stranger, paper)).isEqualTo(200);
        assertThat(visitor.get(paper).statusCode()).isEqualTo(404);
        assertThat(RecognitionDesk.wall(visitor, "กระเป๋าทดสอบ").select(".praise-photo"))
                .hasSize(1);
        String action = "/" + shown.replaceFirst("/[^/]*$", "") + "/remove";
        RecognitionDesk.path(desk.secretary.browser().submit(path, action, Map.of()));
        assertThat(visitor.get(shown).statusCode()).isEqualTo(404);
    }

    @Test
    void aDivisionIsRecognisedAsAWhole() {
        String path =
                RecognitionDesk.path(
                        desk.clerk
                                .browser()
                                .submit(
                                        "recognitions/new",
                                        "/recognitions/new",
                                        Map.of(
                                                "recipient",
                                                "division:education",
                                                "reason",
                                                "ทั้งกองสะพานทดสอบ")));
        RecognitionDesk.path(desk.give(desk.secretary, path, RecognitionDesk.decision("1/1/2567")));
        String division =
                portal.database().value("SELECT name FROM division WHERE slug = 'education'");
        assertThat(visitor.open(path).select("h1").text()).isEqualTo(division);
        assertThat(figure(2567, "recipients")).isNotEqualTo("0");
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
