package khlang.reading.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import khlang.calendar.FiscalYear;
import khlang.calendar.ThaiDates;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The button below a document: what it keeps, when it asks again, and M17. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AcknowledgingIT {

    private final RunningPortal portal;
    private ReadingDesk desk;

    AcknowledgingIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        desk = new ReadingDesk(portal, "ack");
    }

    @AfterAll
    void leave() {
        desk.close();
    }

    @Test
    void aWordIsKeptOnceAndCanBeTakenBack() {
        desk.publish("ack-once", "คู่มือรับทราบครั้งเดียว", "finance", "หนึ่ง");
        assertThat(portal.get("documents/ack-once").statusCode()).isEqualTo(404);
        Document page = desk.clerk.browser().open("documents/ack-once");
        for (int i = 0; i < 2; i++) { // two tabs with the same page
            assertThat(desk.clerk.browser().submit(page, "/reading/said", Map.of()).statusCode())
                    .isEqualTo(303);
        }
        assertThat(desk.acknowledged("ack-once")).isEqualTo("1");
        assertThat(ReadingDesk.word(desk.clerk, "ack-once"))
                .contains("รับทราบแล้วเมื่อ " + ThaiDates.abbreviated(desk.today), "(ฉบับที่ 1)");
        assertThat(ReadingDesk.word(desk.friend, "ack-once"))
                .as("everybody sees their own word only")
                .doesNotContain("รับทราบแล้ว");
        assertThat(desk.clerk.browser().open("reading").select("#acknowledged ~ * th").eachText())
                .contains("คู่มือรับทราบครั้งเดียว");
        assertThat(
                        desk.clerk
                                .browser()
                                .submit("documents/ack-once", "/reading/undone", Map.of())
                                .statusCode())
                .isEqualTo(303);
        assertThat(desk.acknowledged("ack-once")).isEqualTo("0");
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM audit_entry WHERE object_key ="
                                                + " 'document:ack-once' AND action LIKE"
                                                + " 'READING_%'"))
                .isEqualTo("2");
    }

    @Test
    void manyClicksAtOnceAreOneWord() {
        desk.publish("ack-fast", "คู่มือกดพร้อมกัน", "finance", "หนึ่ง");
        Document page = desk.friend.browser().open("documents/ack-fast");
        List<CompletableFuture<Integer>> clicks =
                IntStream.range(0, 6)
                        .mapToObj(
                                i ->
                                        CompletableFuture.supplyAsync(
                                                () ->
                                                        desk.friend
                                                                .browser()
                                                                .submit(
                                                                        page,
                                                                        "/reading/said",
                                                                        Map.of())
                                                                .statusCode()))
                        .toList();
        assertThat(clicks.stream().map(CompletableFuture::join)).containsOnly(303);
        assertThat(desk.acknowledged("ack-fast")).isEqualTo("1");
    }

    @Test
    void aTextThatWasPublishedMeanwhileIsToldAndNotTaken() {
        desk.publish("ack-stale", "คู่มือฉบับเก่าค้าง", "finance", "หนึ่ง");
        Document old = desk.clerk.browser().open("documents/ack-stale");
        desk.revise("ack-stale", "คู่มือฉบับเก่าค้าง", "สอง", "TYPO", "");
        Document told =
                desk.clerk
                        .browser()
                        .follow(desk.clerk.browser().submit(old, "/reading/said", Map.of()));
        assertThat(told.select("[role=status]").text()).contains("มีฉบับใหม่กว่าที่ท่านเปิดไว้");
        assertThat(desk.acknowledged("ack-stale")).isEqualTo("0");
    }

    @Test
    void anotherContentOrLawAsksAgainAndEditorialChangesDoNot() {
        desk.publish("ack-again", "คู่มือถามซ้ำ", "finance", "หนึ่ง");
        ReadingDesk.acknowledge(desk.clerk, "ack-again");
        desk.revise("ack-again", "คู่มือถามซ้ำ", "สอง", "TYPO", "แก้คำผิด");
        desk.revise("ack-again", "คู่มือถามซ้ำ", "สาม", "FORMAT_STANDARD", "จัดหน้า");
        assertThat(ReadingDesk.word(desk.clerk, "ack-again"))
                .contains("รับทราบแล้ว", "(ฉบับที่ 1)", "ไม่ต้องรับทราบอีก");
        desk.revise("ack-again", "คู่มือถามซ้ำ", "สี่", "LAW_CHANGE", "ค่าปรับใหม่");
        Document page = desk.clerk.browser().open("documents/ack-again");
        String word = page.select("[aria-labelledby=reading]").text();
        assertThat(word).contains("กฎหมายหรือระเบียบเปลี่ยน: ค่าปรับใหม่", "รับทราบฉบับที่ 4");
        assertThat(word).doesNotContain("แก้คำผิด");
        String comparison = page.select("[aria-labelledby=reading] a").attr("href");
        assertThat(desk.clerk.browser().get(comparison.substring(1)).statusCode()).isEqualTo(200);
        ReadingDesk.acknowledge(desk.clerk, "ack-again");
        assertThat(ReadingDesk.word(desk.clerk, "ack-again")).contains("(ฉบับที่ 4)");
        assertThat(desk.acknowledged("ack-again")).isEqualTo("2");
    }

    @Test
    void aTextThatWasNeverShownHandsItsChangeOnToTheNextOne() {
        desk.publish("ack-hidden", "คู่มือฉบับไม่เผยแพร่", "finance", "หนึ่ง");
        ReadingDesk.acknowledge(desk.clerk, "ack-hidden");
        desk.revise("ack-hidden", "คู่มือฉบับไม่เผยแพร่", "สอง", "CONTENT", "ขั้นตอนใหม่");
        portal.database()
                .change(
                        "UPDATE revision r JOIN document d ON d.id = r.document_id"
                                + " SET r.published_at = NULL WHERE d.slug = 'ack-hidden'"
                                + " AND r.number = 2");
        desk.revise("ack-hidden", "คู่มือฉบับไม่เผยแพร่", "สาม", "TYPO", "คำผิด");
        assertThat(ReadingDesk.word(desk.clerk, "ack-hidden")).contains("ขั้นตอนใหม่");
    }

    @Test
    void afterItsDayAnOldWordStays() {
        desk.publish("ack-old", "คู่มือถอนไม่ได้", "finance", "หนึ่ง");
        ReadingDesk.acknowledge(desk.clerk, "ack-old");
        Document page = desk.clerk.browser().open("documents/ack-old");
        desk.revise("ack-old", "คู่มือถอนไม่ได้", "สอง", "CONTENT", "ใหม่");
        portal.database()
                .change(
                        "UPDATE acknowledgement a JOIN document d ON d.id = a.document_id"
                                + " SET a.said_on = '2026-01-05' WHERE d.slug = 'ack-old'");
        Document told =
                desk.clerk
                        .browser()
                        .follow(desk.clerk.browser().submit(page, "/reading/undone", Map.of()));
        assertThat(told.select("[role=status]").text()).contains("ถอนไม่ได้แล้ว");
        assertThat(desk.acknowledged("ack-old")).isEqualTo("1");
    }

    @Test
    void whatIsNotThereOrMisspeltChangesNothing() {
        assertThat(
                        ReadingDesk.push(
                                desk.clerk,
                                "reading/said",
                                Map.of("document", "ack-nowhere", "revision", "1")))
                .isEqualTo(404);
        assertThat(
                        ReadingDesk.push(
                                desk.clerk,
                                "reading/said",
                                Map.of("document", "../x'--", "revision", "1")))
                .isEqualTo(303);
        desk.publish("ack-odd", "คู่มือเลขแปลก", "finance", "หนึ่ง");
        for (String odd : List.of("", "x", "-1", "999999999999999999", "0")) {
            assertThat(
                            ReadingDesk.push(
                                    desk.clerk,
                                    "reading/said",
                                    Map.of("document", "ack-odd", "revision", odd)))
                    .isEqualTo(303);
        }
        assertThat(desk.acknowledged("ack-odd")).isEqualTo("0");
        assertThat(portal.get("reading").statusCode()).isEqualTo(303);
    }

    /** The evidence stays when people move to the division of the document. */
    @Test
    void manualsBeyondOnesDutyCountAndStayCountedWhenPeopleMove() {
        desk.publish("ack-measure", "คู่มือนอกหน้าที่", "finance", "หนึ่ง");
        int year = FiscalYear.containing(desk.today).buddhistYear();
        try (Colleague mover =
                Colleague.of(portal, "ack.mover", khlang.rights.Role.STAFF, ReadingDesk.DIVISION)) {
            String list = "plan/" + year + "/measures/M17";
            assertThat(lines(list)).noneMatch(one -> one.contains("ack.mover"));
            ReadingDesk.acknowledge(mover, "ack-measure");
            assertThat(lines(list)).anyMatch(one -> one.contains("ack.mover"));
            portal.database()
                    .change(
                            "UPDATE person SET division_id = (SELECT id FROM division"
                                    + " WHERE slug = 'finance') WHERE id = ?",
                            mover.person());
            assertThat(lines(list + "?by=DIVISION&of=" + ReadingDesk.DIVISION))
                    .anyMatch(one -> one.contains("ack.mover"));
            assertThat(desk.clerk.browser().get(list).statusCode()).isEqualTo(404);
        }
    }

    private List<String> lines(String list) {
        return desk.secretary.browser().open(list).select("#list ~ .table-frame th").eachText();
    }

    @Test
    void theFormCannotBeSentFromElsewhere() {
        desk.publish("ack-token", "คู่มือไม่มีโทเคน", "finance", "หนึ่ง");
        try (Browser nobody = portal.browser()) {
            assertThat(
                            nobody.post(
                                            "reading/said",
                                            Map.of("document", "ack-token", "revision", "1"))
                                    .statusCode())
                    .isNotEqualTo(200);
        }
        assertThat(
                        desk.clerk
                                .browser()
                                .post(
                                        "reading/said",
                                        Map.of("document", "ack-token", "revision", "1"))
                                .statusCode())
                .isBetween(400, 499);
        assertThat(desk.acknowledged("ack-token")).isEqualTo("0");
    }
}
