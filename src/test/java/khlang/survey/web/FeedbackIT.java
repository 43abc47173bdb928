package khlang.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import khlang.files.Spreadsheet;
import khlang.files.SpreadsheetException;
import khlang.rights.Role;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import khlang.system.Waiting;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What those read who look after documents, and what they do about it. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedbackIT {

    private static final String CLERK = "municipal-clerk-office";

    private final RunningPortal portal;
    private Somebody reader;
    private Colleague owner;
    private Colleague head;
    private Colleague committee;
    private Colleague stranger;

    FeedbackIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void come() {
        reader = Somebody.newTo(portal.base());
        owner = Colleague.of(portal, "feedback.owner", Role.STAFF, CLERK);
        head = Colleague.of(portal, "feedback.head", Role.HEAD, CLERK);
        committee = Colleague.of(portal, "feedback.committee", Role.COMMITTEE, "finance");
        stranger = Colleague.of(portal, "feedback.stranger", Role.STAFF, CLERK);
    }

    @AfterAll
    void go() {
        reader.close();
        List.of(owner, head, committee, stranger).forEach(Colleague::close);
    }

    @Test
    void wordsAreForThoseWhoLookAfterTheDocumentAndForNobodyElse() {
        String slug = said("feedback-words", "มีแต่ชื่อ ไม่มี <b>ที่อยู่</b>");
        String list = "feedback?document=" + slug;
        for (Colleague one : List.of(owner, head, committee)) {
            Document page = one.browser().open(list);
            assertThat(page.select("tbody tr")).as(one.user()).hasSize(1);
            assertThat(page.select("tbody .said-words").text())
                    .isEqualTo("มีแต่ชื่อ ไม่มี <b>ที่อยู่</b>");
            assertThat(page.select("tbody .said-words b, tbody .said-words a")).isEmpty();
            assertThat(one.browser().open("feedback/votes/" + slug).select(".totals").text())
                    .contains("ช่วยได้ 1 คำตอบ", "ยังไม่พอ 1 คำตอบ", "ร้อยละ 50");
        }
        assertThat(stranger.browser().open(list).text()).contains("ไม่มีความเห็นตามที่เลือก");
        assertThat(stranger.browser().get("feedback/votes/" + slug).statusCode()).isEqualTo(404);
        assertThat(stranger.browser().get("feedback/" + id(slug)).statusCode()).isEqualTo(404);
        assertThat(reader.get("documents/" + slug).body()).doesNotContain("มีแต่ชื่อ");
        assertThat(reader.get(list).statusCode()).isEqualTo(303);
        assertThat(head.browser().open("feedback/votes").select("tbody th").text()).contains(slug);
    }

    @Test
    void whoHasDealtWithItSaysWhatWasDoneAndTwoAtOnceAreTold() {
        String slug = said("feedback-dealt", "ลิงก์ในหน้าเสีย");
        String path = "feedback/" + id(slug);
        Document early = head.browser().open(path);
        HttpResponse<String> done =
                owner.browser().submit(path, "/" + path, Map.of("note", "แก้ลิงก์แล้ว"));
        assertThat(owner.browser().follow(done).select("[role=status]").text())
                .contains("จัดการความเห็นนี้แล้ว");
        HttpResponse<String> late =
                head.browser().submit(early, "/" + path, Map.of("note", "ไม่พบลิงก์"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("แก้ลิงก์แล้ว", "ไม่พบลิงก์");
        assertThat(
                        owner.browser()
                                .submit(path, "/" + path, Map.of("note", "ย".repeat(501)))
                                .statusCode())
                .isEqualTo(422);

        String asked = "feedback?document=" + slug + "&state=DONE";
        assertThat(head.browser().open(asked).select("tbody").text())
                .contains("แก้ลิงก์แล้ว", "โดย" + Role.STAFF.label());
        assertThat(rows("feedback/list.xlsx?document=" + slug).get(1))
                .contains("ลิงก์ในหน้าเสีย", "แก้ลิงก์แล้ว", "จัดการแล้ว");
        assertThat(committee.browser().get(path).statusCode())
                .as("reads, but does not deal with it")
                .isEqualTo(404);
        Document again = owner.browser().open(path);
        HttpResponse<String> reopened =
                owner.browser()
                        .post(
                                path + "/reopening",
                                Map.of(
                                        "form-token",
                                        khlang.system.Browser.token(again),
                                        "version",
                                        again.select("input[name=version]").attr("value")));
        assertThat(reopened.statusCode()).isEqualTo(303);
        assertThat(head.browser().open(asked).select("tbody tr")).isEmpty();
    }

    @Test
    void theOwnerIsToldOnceWhenTheDayIsOver() {
        String slug = said("feedback-told", "อยากได้แบบฟอร์ม");
        reader.neighbour("Told/2")
                .post(
                        "documents/" + slug + "/feedback",
                        Map.of("answer", "reason", "reason", "NOT_FOUND"));
        String notices =
                "SELECT COUNT(*) FROM notice WHERE person_id = ? AND link = '/feedback?state=NEW'";
        String person = Long.toString(owner.person());
        portal.database()
                .change(
                        "UPDATE document_vote SET day = day - INTERVAL 1 DAY WHERE document_id ="
                                + " (SELECT id FROM document WHERE slug = ?)",
                        slug);
        String told =
                Waiting.until(
                        Duration.ofSeconds(150),
                        () -> portal.database().value(notices, person),
                        count -> !count.equals("0"));
        assertThat(told).isEqualTo("1");
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT MAX(text) FROM notice WHERE person_id = ?"
                                                + " AND link = '/feedback?state=NEW'",
                                        person))
                .contains("2 ความเห็น", "1 เรื่อง");
    }

    /** Publishes a document of the owner; one reader was helped, another says why not. */
    private String said(String slug, String words) {
        Published.document(portal, slug, "public");
        portal.database()
                .change(
                        "UPDATE document SET owner = ? WHERE slug = ?",
                        Long.toString(owner.person()),
                        slug);
        String path = "documents/" + slug + "/feedback";
        reader.neighbour("First/" + slug).post(path, Map.of("answer", "helped"));
        assertThat(
                        reader.post(
                                        path,
                                        Map.of(
                                                "answer", "reason",
                                                "reason", "OTHER",
                                                "words", words))
                                .statusCode())
                .isEqualTo(303);
        return slug;
    }

    private String id(String slug) {
        return portal.database()
                .value(
                        "SELECT v.id FROM document_vote v JOIN document d ON d.id = v.document_id"
                                + " WHERE d.slug = ? AND v.words <> ''",
                        slug);
    }

    private List<List<String>> rows(String path) {
        HttpResponse<byte[]> answer =
                head.browser()
                        .send(
                                HttpRequest.newBuilder(portal.base().resolve(path)).build(),
                                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        try {
            return Spreadsheet.read(answer.body()).rows();
        } catch (SpreadsheetException e) {
            throw new AssertionError(e);
        }
    }
}
