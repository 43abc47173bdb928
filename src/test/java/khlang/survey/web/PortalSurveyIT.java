package khlang.survey.web;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the public thinks of the portal, and what official surveys say of the office. */
@ExtendWith(RunningPortal.Once.class)
class PortalSurveyIT {

    private static final String SURVEY = "survey/portal";

    private final RunningPortal portal;
    private Somebody reader;

    PortalSurveyIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void come() {
        reader = Somebody.newTo(portal.base());
    }

    @AfterEach
    void go() {
        reader.close();
    }

    @Test
    void anAnswerMovesTheFigureAndTheNextOneTakesItsPlace() {
        assertThat(Jsoup.parse(reader.get("").body()).select("footer a[href=/survey/portal]"))
                .hasSize(1);
        long before = answers();
        assertThat(answer("1", "").statusCode()).isEqualTo(303);
        for (int i = 0; i < 10; i++) {
            answer("5", "");
        }
        assertThat(answers()).isEqualTo(before + 1);
        Document result = Jsoup.parse(reader.get("survey/satisfaction").body());
        assertThat(result.select("#portal").text()).isEqualTo("ความพึงพอใจต่อข้อมูลในคลังความรู้");
        assertThat(result.select(".totals").last().text())
                .contains("ผู้ตอบ " + (before + 1) + " คำตอบ");
        HttpResponse<String> thanks = reader.get(SURVEY + "?step=thanks");
        assertThat(thanks.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(thanks.body()).contains("ขอบคุณ");
    }

    @Test
    void unfitAnswersAreToldAndKept() {
        long before = answers();
        HttpResponse<String> none = answer("", "ดีมาก");
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(none.body()).select("#overall-problem").text()).isNotEmpty();
        assertThat(Jsoup.parse(none.body()).select("#words").text()).isEqualTo("ดีมาก");
        assertThat(answer("6", "").statusCode()).isEqualTo(422);
        assertThat(answer("5", "โทร 081-234-5678").statusCode()).isEqualTo(422);
        assertThat(reader.send(reader.form(SURVEY, Map.of("overall", "5"))).statusCode())
                .isEqualTo(403);
        assertThat(reader.program("curl/8").post(SURVEY, Map.of("overall", "5")).statusCode())
                .isEqualTo(303);
        assertThat(answers()).isEqualTo(before);
    }

    @Test
    void wordsAreForThoseWhoSeeEvidenceAndStaffAreNoPublic() {
        String words = "อยากให้มีเสียงอ่าน มะลิวัลย์";
        answer("4", words);
        assertThat(reader.get("survey/satisfaction").body()).doesNotContain(words);
        try (Colleague committee =
                        Colleague.of(portal, "portal.committee", Role.COMMITTEE, "finance");
                Colleague staff = Colleague.of(portal, "portal.staff", Role.STAFF, "finance")) {
            assertThat(committee.browser().open("survey/satisfaction").text()).contains(words);
            assertThat(staff.browser().open("survey/satisfaction").text()).doesNotContain(words);
            long before = answers();
            HttpResponse<String> own =
                    staff.browser()
                            .send(
                                    reader.form(SURVEY, Map.of("overall", "5"))
                                            .header("Sec-Fetch-Site", "same-origin")
                                            .build());
            assertThat(own.headers().firstValue("Location").orElseThrow()).endsWith("step=staff");
            assertThat(answers()).isEqualTo(before);
        }
    }

    @Test
    void anOfficialResultCountsWhenSomebodyElseHasConfirmedIt() {
        try (Colleague secretary =
                        Colleague.of(portal, "official.secretary", Role.SECRETARY, "finance");
                Colleague head = Colleague.of(portal, "official.head", Role.HEAD, "finance");
                Colleague staff = Colleague.of(portal, "official.staff", Role.STAFF, "finance")) {
            var typed = new HashMap<String, Object>();
            typed.put("year", "2559");
            typed.put("institution", "สถาบันสำรวจตัวอย่างมะลิวัลย์");
            typed.put("scale", "MEAN");
            typed.put("value", "4.38");
            typed.put("report", "ไม่มี");
            HttpResponse<String> refused =
                    secretary
                            .browser()
                            .submit("survey/official/new", "/survey/official/new", typed);
            assertThat(refused.statusCode()).isEqualTo(422);
            Document again = Jsoup.parse(refused.body());
            assertThat(again.select("#report-problem").text()).contains("ต้องมีรายงาน");
            assertThat(again.select("#value").attr("value")).isEqualTo("4.38");
            typed.put("report", "https://survey.example/report.pdf");
            secretary.browser().submit("survey/official/new", "/survey/official/new", typed);

            String year = "survey/satisfaction?year=2559";
            assertThat(reader.get(year).body()).contains("ยังไม่มีผลสำรวจที่ยืนยันแล้ว");
            String row = "tr:contains(สถาบันสำรวจตัวอย่างมะลิวัลย์)";
            assertThat(secretary.browser().open("survey/official").select(row + " form"))
                    .as("nobody confirms their own")
                    .isEmpty();
            assertThat(staff.browser().open("survey/official").select(row + " form")).isEmpty();
            assertThat(staff.browser().get("survey/official/new").statusCode()).isEqualTo(404);
            Document list = head.browser().open("survey/official");
            String action = list.select(row + " form").attr("action");
            assertThat(head.browser().submit(list, action, Map.of()).statusCode()).isEqualTo(303);
            assertThat(head.browser().submit(list, action, Map.of()).statusCode())
                    .as("the page is older than the confirmation")
                    .isEqualTo(409);
            Document shown = Jsoup.parse(reader.get(year).body());
            assertThat(shown.select(".totals").first().text()).contains("ร้อยละ 87.6", "4.38");
            assertThat(shown.select("#official").text())
                    .isEqualTo("ความพึงพอใจต่อการให้บริการของเทศบาล");
            assertThat(shown.select("a[href=https://survey.example/report.pdf]")).hasSize(1);
        }
    }

    private HttpResponse<String> answer(String overall, String words) {
        return reader.post(
                SURVEY, Map.of("overall", overall, "find", "3", "phone", "", "words", words));
    }

    private long answers() {
        List<List<String>> rows = portal.database().rows("SELECT COUNT(*) AS n FROM portal_answer");
        return Long.parseLong(rows.getFirst().getFirst());
    }
}
