package khlang.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import khlang.calendar.ThaiDates;
import khlang.rights.Role;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is to be read while people come and go, texts change, and documents are withdrawn. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MustReadLifeIT {

    private static final String OWN = "division:" + ReadingDesk.DIVISION;

    private final RunningPortal portal;
    private ReadingDesk desk;

    MustReadLifeIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new ReadingDesk(portal, "life");
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void whoHasLeftIsNotAskedAndWhoJoinsHasAsManyDays() {
        desk.publish("life-people", "คู่มือคนเข้าออก", "finance", "หนึ่ง");
        String must = desk.ask(desk.head, "life-people", OWN, 10);
        portal.database()
                .change(
                        "UPDATE must_read SET asked_on = ?, due_on = ? WHERE id = ?",
                        desk.today.minusDays(30).toString(),
                        desk.today.minusDays(20).toString(),
                        must.replaceAll("\\D", ""));
        try (Colleague left = Colleague.of(portal, "life.left", Role.STAFF, ReadingDesk.DIVISION);
                Colleague fresh =
                        Colleague.of(portal, "life.fresh", Role.STAFF, ReadingDesk.DIVISION)) {
            assertThat(ReadingDesk.names(desk.head, must))
                    .anyMatch(one -> one.contains("life.left"));
            portal.database()
                    .change(
                            "UPDATE person SET valid_to = ? WHERE id = ?",
                            desk.today.minusDays(1).toString(),
                            left.person());
            portal.database()
                    .change(
                            "UPDATE person SET valid_from = ? WHERE id = ?",
                            desk.today.minusDays(2).toString(),
                            fresh.person());
            assertThat(ReadingDesk.names(desk.head, must))
                    .noneMatch(one -> one.contains("life.left"));
            String line =
                    desk.head.browser().open(must).select("#names ~ .table-frame tr").stream()
                            .map(one -> one.text())
                            .filter(one -> one.contains("life.fresh"))
                            .findAny()
                            .orElseThrow();
            assertThat(line)
                    .contains("ภายใน " + ThaiDates.abbreviated(desk.today.plusDays(8)))
                    .doesNotContain("เลยกำหนด");
            assertThat(ReadingDesk.asked(fresh)).contains("คู่มือคนเข้าออก");
        }
        assertThat(ReadingDesk.asked(desk.friend)).contains("เลยกำหนด");
    }

    @Test
    void aNewTextAsksAgainAndAWithdrawnDocumentRests() {
        desk.publish("life-new", "คู่มือเปลี่ยนแล้วพัก", "finance", "หนึ่ง");
        String must = desk.ask(desk.head, "life-new", OWN, 10);
        ReadingDesk.acknowledge(desk.clerk, "life-new");
        desk.revise("life-new", "คู่มือเปลี่ยนแล้วพัก", "สอง", "TYPO", "");
        assertThat(ReadingDesk.names(desk.head, must)).noneMatch(one -> one.contains("life.clerk"));
        desk.revise("life-new", "คู่มือเปลี่ยนแล้วพัก", "สาม", "CONTENT", "ขั้นตอนใหม่");
        assertThat(ReadingDesk.names(desk.head, must)).anyMatch(one -> one.contains("life.clerk"));
        assertThat(ReadingDesk.asked(desk.clerk)).contains("เนื้อหาเปลี่ยนหลังจากที่ท่านรับทราบ");
        portal.database().change("UPDATE document SET state = 'WITHDRAWN' WHERE slug = 'life-new'");
        assertThat(desk.head.browser().open(must).text()).contains("พักไว้");
        assertThat(ReadingDesk.asked(desk.clerk)).doesNotContain("คู่มือเปลี่ยนแล้วพัก");
        portal.database().change("UPDATE document SET state = 'PUBLISHED' WHERE slug = 'life-new'");
        assertThat(ReadingDesk.asked(desk.clerk)).contains("คู่มือเปลี่ยนแล้วพัก");
    }

    @Test
    void whatHasEndedAsksNobody() {
        desk.publish("life-end", "คู่มือเลิกขอ", "finance", "หนึ่ง");
        String must = desk.ask(desk.head, "life-end", OWN, 10);
        Document page = desk.head.browser().open(must);
        HttpResponse<String> refused =
                desk.head.browser().submit(page, "/" + must + "/end", Map.of());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(
                        desk.head
                                .browser()
                                .submit(
                                        page,
                                        "/" + must + "/end",
                                        Map.of("endReason", "รวมกับเรื่องอื่น"))
                                .statusCode())
                .isEqualTo(303);
        assertThat(ReadingDesk.asked(desk.clerk)).doesNotContain("คู่มือเลิกขอ");
        assertThat(desk.head.browser().open(must).text()).contains("รวมกับเรื่องอื่น");
    }
}
