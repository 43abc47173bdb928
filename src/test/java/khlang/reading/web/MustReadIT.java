package khlang.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import khlang.files.Spreadsheet;
import khlang.files.SpreadsheetException;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people are asked to read: by whom, until when, and who learns who has not. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MustReadIT {

    private static final String OWN = "division:" + ReadingDesk.DIVISION;

    private final RunningPortal portal;
    private ReadingDesk desk;

    MustReadIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new ReadingDesk(portal, "must");
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void aHeadAsksTheirDivisionAndAloneLearnsWhoHasNot() throws Exception {
        desk.publish("must-own", "คู่มือต้องอ่านของกอง", "finance", "หนึ่ง");
        String must = desk.ask(desk.head, "must-own", OWN, 10);
        assertThat(ReadingDesk.asked(desk.clerk)).contains("คู่มือต้องอ่านของกอง");
        assertThat(ReadingDesk.asked(desk.stranger)).doesNotContain("คู่มือต้องอ่านของกอง");
        assertThat(ReadingDesk.word(desk.clerk, "must-own"))
                .contains("ขอให้อ่านภายใน " + desk.day(10), "เพื่อให้ทำแทนกันได้");
        assertThat(desk.clerk.browser().open("").select(".waits").text())
                .contains("เรื่องที่ขอให้อ่าน");
        assertThat(desk.clerk.browser().open("me").select("#due ~ ul").text())
                .contains("เรื่องที่ขอให้อ่าน");

        ReadingDesk.acknowledge(desk.clerk, "must-own");
        assertThat(ReadingDesk.asked(desk.clerk)).doesNotContain("คู่มือต้องอ่านของกอง");
        List<String> names = ReadingDesk.names(desk.head, must);
        assertThat(names).anyMatch(one -> one.contains("must.friend"));
        assertThat(names).noneMatch(one -> one.contains("must.clerk"));

        for (Colleague one : List.of(desk.secretary, desk.administrator)) {
            Document page = one.browser().open(must);
            assertThat(page.select("#divisions ~ .table-frame tbody tr")).hasSize(1);
            assertThat(page.text()).as(one.user()).doesNotContain("must.friend");
            assertThat(one.browser().get(must + "/print").statusCode()).isEqualTo(404);
            assertThat(one.browser().get(must + "/list.xlsx").statusCode()).isEqualTo(404);
        }
        for (String more : List.of("", "/print", "/list.xlsx", "/edit")) {
            for (Colleague one : List.of(desk.stranger, desk.clerk)) {
                assertThat(one.browser().get(must + more).statusCode())
                        .as(one.user() + more)
                        .isEqualTo(404);
            }
        }
        String paper = desk.head.browser().open(must + "/print").text();
        assertThat(paper).contains("must.friend").doesNotContain("must.clerk");
        assertThat(rows(desk.head, must + "/list.xlsx").stream().map(List::getFirst))
                .anyMatch(one -> one.contains("must.friend"))
                .noneMatch(one -> one.contains("must.clerk"));
    }

    @Test
    void ofEverybodyAHeadLearnsTheNamesOfTheirOwnPeopleOnly() {
        desk.publish("must-all", "คู่มือต้องอ่านทุกคน", "finance", "หนึ่ง");
        String must = desk.ask(desk.secretary, "must-all", "all", 20);
        assertThat(ReadingDesk.names(desk.head, must))
                .anyMatch(one -> one.contains("must.friend"))
                .noneMatch(one -> one.contains("must.stranger"));
        assertThat(ReadingDesk.names(desk.stranger, must))
                .anyMatch(one -> one.contains("must.stranger"))
                .noneMatch(one -> one.contains("must.friend"));
        assertThat(desk.head.browser().open(must).select("a[href$=/edit]")).isEmpty();
        assertThat(desk.head.browser().get(must + "/edit").statusCode()).isEqualTo(404);
        assertThat(
                        ReadingDesk.push(
                                desk.head, must + "/end", Map.of("version", "1", "endReason", "x")))
                .isEqualTo(404);
        assertThat(desk.head.browser().open("reading/must").text()).contains("คู่มือต้องอ่านทุกคน");
    }

    @Test
    void aFormThatAskedSomethingElseIsRefused() {
        desk.publish("must-used", "คู่มือแบบฟอร์มเดิม", "finance", "หนึ่ง");
        Document form = desk.head.browser().open("reading/must/new");
        Map<String, Object> typed = desk.asking("must-used", OWN, 12);
        for (String time : List.of("first", "second")) {
            assertThat(desk.head.browser().submit(form, "/reading/must/new", typed).statusCode())
                    .as(time)
                    .isEqualTo(303);
        }
        typed.put("reason", "อีกเหตุผลหนึ่ง");
        HttpResponse<String> other = desk.head.browser().submit(form, "/reading/must/new", typed);
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(other.body()).select("#document-problem").text())
                .contains("ส่งไปแล้วด้วยข้อมูลอื่น");
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM must_read m JOIN document d"
                                                + " ON d.id = m.document_id"
                                                + " WHERE d.slug = 'must-used'"))
                .isEqualTo("1");
    }

    @Test
    void aHeadAsksNobodyElseAndWhatIsWrongIsSaidBesideTheField() {
        desk.publish("must-wrong", "คู่มือกรอกผิด", "finance", "หนึ่ง");
        Document form = desk.head.browser().open("reading/must/new");
        assertThat(form.select("#circle option").eachAttr("value")).containsExactly("", OWN);
        HttpResponse<String> refused =
                desk.head
                        .browser()
                        .submit(
                                form,
                                "/reading/must/new",
                                desk.asking("must-wrong", "division:finance", 3));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#circle-problem")).hasSize(1);
        HttpResponse<String> wrong =
                desk.head
                        .browser()
                        .submit(
                                form,
                                "/reading/must/new",
                                Map.of(
                                        "document",
                                        "ไม่มีเรื่องนี้",
                                        "circle",
                                        OWN,
                                        "dueOn",
                                        desk.day(-1),
                                        "reason",
                                        " "));
        Document again = Jsoup.parse(wrong.body());
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(again.select(".field-problem"))
                .extracting(one -> one.id())
                .contains("document-problem", "dueOn-problem", "reason-problem");
        assertThat(again.select("#document").val()).isEqualTo("ไม่มีเรื่องนี้");
        assertThat(desk.clerk.browser().get("reading/must").statusCode()).isEqualTo(404);
        assertThat(desk.clerk.browser().get("reading/must/new").statusCode()).isEqualTo(404);
    }

    @Test
    void aFormSentTwiceAsksOnceAndTwoWhoChangeItAreTold() {
        desk.publish("must-twice", "คู่มือขอสองครั้ง", "finance", "หนึ่ง");
        Document form = desk.head.browser().open("reading/must/new");
        Map<String, Object> typed = desk.asking("must-twice", OWN, 5);
        for (int i = 0; i < 2; i++) {
            assertThat(desk.head.browser().submit(form, "/reading/must/new", typed).statusCode())
                    .isEqualTo(303);
        }
        String id =
                portal
                        .database()
                        .rows(
                                "SELECT m.id FROM must_read m JOIN document d"
                                        + " ON d.id = m.document_id WHERE d.slug = 'must-twice'")
                        .stream()
                        .map(List::getFirst)
                        .reduce((a, b) -> a + "," + b)
                        .orElse("");
        assertThat(id).as("one").matches("[0-9]+");
        String must = "reading/must/" + id;
        Document first = desk.head.browser().open(must + "/edit");
        Document second = desk.administrator.browser().open(must + "/edit");
        assertThat(
                        desk.head
                                .browser()
                                .submit(first, "/" + must + "/edit", Map.of("dueOn", desk.day(9)))
                                .statusCode())
                .isEqualTo(303);
        HttpResponse<String> late =
                desk.administrator
                        .browser()
                        .submit(second, "/" + must + "/edit", Map.of("dueOn", desk.day(12)));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("#conflict").text())
                .contains(desk.day(9), desk.day(12));
    }

    @Test
    void whatWasAskedForDoesNotCountAsReadBeyondDuty() {
        desk.publish("must-duty", "คู่มือขอแล้วไม่นับ", "finance", "หนึ่ง");
        desk.ask(desk.head, "must-duty", OWN, 10);
        ReadingDesk.acknowledge(desk.friend, "must-duty");
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT a.asked FROM acknowledgement a JOIN document d"
                                                + " ON d.id = a.document_id WHERE d.slug ="
                                                + " 'must-duty'"))
                .isEqualTo("1");
    }

    @Test
    void peopleAreToldAtOnce() {
        desk.publish("must-told", "คู่มือแจ้งเตือน", "finance", "หนึ่ง");
        desk.ask(desk.head, "must-told", OWN, 10);
        for (Colleague one : List.of(desk.clerk, desk.friend)) {
            assertThat(one.browser().open("me").select("a[href=/documents/must-told]").text())
                    .contains("ขอให้อ่าน", "คู่มือแจ้งเตือน", desk.day(10));
        }
        assertThat(desk.stranger.browser().open("me").text()).doesNotContain("คู่มือแจ้งเตือน");
    }

    private List<List<String>> rows(Colleague by, String path) throws SpreadsheetException {
        HttpResponse<byte[]> answer =
                by.browser()
                        .send(
                                HttpRequest.newBuilder(portal.at(path)).build(),
                                BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return Spreadsheet.read(answer.body()).rows();
    }
}
