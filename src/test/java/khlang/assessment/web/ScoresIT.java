package khlang.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who sees who has understood what. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScoresIT {

    private final RunningPortal portal;
    private ExamRoom room;
    private String path;
    private String attempt;
    private Browser one;

    ScoresIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void answer() {
        room = new ExamRoom(portal, "score", 1);
        one = room.staff.getFirst().browser();
        String item = room.question("ดอกสารภีข้อหนึ่ง", "สารภีถูก", "สารภีผิด");
        String id = room.check(ExamRoom.typed("CHECK", "คะแนนสารภี", 1), List.of(item));
        path = "assessments/" + id;
        HttpResponse<String> sent = ExamRoom.send(one, id, "สารภีถูก");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        String address = sent.headers().firstValue("Location").orElseThrow();
        attempt = address.substring(address.indexOf(path));
    }

    @AfterAll
    void close() {
        room.close();
    }

    @Test
    void theBankAndOtherPeoplesScoresAreForTheSecretary() {
        try (Colleague head = Colleague.of(portal, "score.head", Role.HEAD, "education");
                Colleague member =
                        Colleague.of(portal, "score.member", Role.COMMITTEE, "finance")) {
            for (Browser other : List.of(one, head.browser(), member.browser())) {
                for (String hidden :
                        List.of(
                                "assessments/questions",
                                path + "/people",
                                path + "/items",
                                path + "/sheet",
                                path + "/papers/new?person=1")) {
                    assertThat(other.get(hidden).statusCode()).as(hidden).isEqualTo(404);
                }
            }
            assertThat(one.get(path + "/results").statusCode()).isEqualTo(404);
            assertThat(member.browser().get(path + "/results").statusCode()).isEqualTo(200);
            assertThat(head.browser().get(path + "/results").statusCode()).isEqualTo(200);
        }
        Document people = room.secretary.browser().open(path + "/people?q=score.staff0");
        assertThat(people.select(".lead").text())
                .startsWith("หน้านี้เห็นเฉพาะเลขานุการ")
                .doesNotContain("ผู้ดูแลระบบ");
        assertThat(people.select("tbody").text()).contains("score.staff0", "1 จาก 1 ข้อ");
    }

    @Test
    void anAdministratorMakesAssessmentsAndSeesNoScoresByName() {
        try (Colleague other = Colleague.of(portal, "score.admin", Role.ADMINISTRATOR, "finance")) {
            Document page = other.browser().open(path);
            assertThat(page.select("#desk ~ ul a[href$=/items]")).hasSize(1);
            assertThat(page.select("#desk ~ ul a[href$=/people]")).isEmpty();
            for (String hidden :
                    List.of(attempt, path + "/people", path + "/papers/new?person=1")) {
                assertThat(other.browser().get(hidden).statusCode()).as(hidden).isEqualTo(404);
            }
            assertThat(other.browser().open(path + "/results").text())
                    .doesNotContain("score.staff0");
        }
    }
}
