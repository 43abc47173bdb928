package khlang.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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

/** What is still to be done after trainings, wherever somebody looks. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DutiesIT {

    private final RunningPortal portal;
    private TrainingDesk desk;

    DutiesIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new TrainingDesk(portal, "duties");
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void whatIsToBeDoneStandsOnOnesOwnPageAndWhereHeadsLook() {
        String training = desk.record(desk.friend, "หลักสูตรครบเก้าสิบวัน", 91, desk.friend);
        String report = TrainingDesk.sent(desk.friend, training, desk.friend);
        assertThat(
                        desk.friend
                                .browser()
                                .open("me")
                                .select("section[aria-labelledby=due] li")
                                .eachText())
                .anyMatch(
                        one ->
                                one.contains("ครบเก้าสิบวัน")
                                        && one.contains("ครบกำหนดติดตามผลแล้ว"))
                .anyMatch(
                        one ->
                                one.contains("ครบเก้าสิบวัน")
                                        && one.contains("ถ่ายทอดให้เพื่อนร่วมงาน"));
        assertThat(desk.friend.browser().open("").select(".waits li").eachText())
                .contains(
                        "ติดตามผลหลังการอบรม 1 เรื่อง", "สิ่งที่ต้องนำกลับมาสู่หน่วยงาน 1 เรื่อง");
        assertThat(duties(desk.friend, "bring-back")).hasSize(1);
        assertThat(duties(desk.stranger, "bring-back")).isEmpty();
        assertThat(duties(desk.head, "follow-up")).anyMatch(one -> one.contains("ครบเก้าสิบวัน"));
        assertThat(duties(desk.secretary, "follow-up"))
                .anyMatch(one -> one.contains("ครบเก้าสิบวัน") && one.contains("duties.friend"));

        answer(report);
        assertThat(duties(desk.friend, "follow-up")).isEmpty();
        assertThat(desk.head.browser().open("me").select("section[aria-labelledby=due]").text())
                .contains("ครบเก้าสิบวัน", "รอความเห็นของหัวหน้า");
        assertThat(desk.head.browser().open("me").select("section[aria-labelledby=waiting]").text())
                .containsPattern("มีรายงานการอบรม [0-9]+ ฉบับรอท่านพิจารณา");
        assertThat(desk.head.browser().open("").select(".waits").text())
                .contains("รอความเห็นของท่าน", "รอพิจารณา");
        assertThat(duties(desk.head, "word"))
                .filteredOn(one -> one.contains("ครบเก้าสิบวัน"))
                .hasSize(1);
        assertThat(desk.stranger.browser().open("").select(".waits a[href^=/training]"))
                .as("other rooms may ask everybody for something")
                .isEmpty();
        assertThat(Jsoup.parse(portal.get("").body()).select(".waits")).isEmpty();
    }

    private void answer(String report) {
        Document page = desk.friend.browser().open(report);
        var fields = new HashMap<String, Object>(Map.of("applied", "USED", "result", "ใช้ทุกวัน"));
        fields.put("form-token", Browser.token(page));
        fields.put("follow-up", page.select("#use input[name=follow-up]").first().attr("value"));
        assertThat(desk.friend.browser().post(report + "/use/answer", fields).statusCode())
                .isEqualTo(303);
    }

    private static List<String> duties(Colleague by, String kind) {
        return by.browser()
                .open("training/duties?kind=" + kind)
                .select(".table-frame tbody tr")
                .eachText();
    }
}
