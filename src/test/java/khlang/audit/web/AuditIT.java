package khlang.audit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import khlang.system.PortalDatabase;
import khlang.system.PortalProcess;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningPortal.Once.class)
class AuditIT {

    private final RunningPortal portal;
    private final PortalDatabase database;

    AuditIT(RunningPortal portal) {
        this.portal = portal;
        database = portal.database();
    }

    @Test
    void theFirstImportStandsInItOnce() {
        assertThat(page("?object=folder:content&action=CONTENT_IMPORTED").select(".entry").text())
                .contains("นำเข้าเอกสาร โฟลเดอร์ content", "API", "จาก 127.0.0.1", "ผิดพลาด 0");
    }

    @Test
    void aDocumentIsPublishedThenChangedThenLeftAlone() {
        save("audit-document", "เรื่องที่หนึ่ง");
        save("audit-document", "เรื่องที่สอง");
        save("audit-document", "เรื่องที่สอง");
        var entries = page("?object=document:audit-document").select(".entry");
        assertThat(entries).hasSize(2);
        assertThat(entries.first().text())
                .contains("แก้ไขเอกสาร", "เดิม ฉบับที่ 1", "เรื่องที่หนึ่ง", "ใหม่ ฉบับที่ 2");
        assertThat(entries.last().text()).contains("เผยแพร่เอกสาร").doesNotContain("เดิม");
    }

    @Test
    void manyTogetherAreOneEntry() {
        long before = count();
        String lines = document("audit-many-1", "ก") + "\n" + document("audit-many-2", "ข") + "\n";
        portal.send(
                portal.asAdministrator("api/v1/documents/bulk")
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(lines))
                        .build());
        assertThat(count()).isEqualTo(before + 1);
        assertThat(page("").select(".entry").first().text())
                .contains("2 เรื่อง", "audit-many-1, audit-many-2");
    }

    @Test
    void concurrentWritersMakeOneChainWithoutGaps() throws Exception {
        long before = count();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<HttpResponse<String>>> tasks =
                    IntStream.range(0, 40)
                            .<Callable<HttpResponse<String>>>mapToObj(
                                    i -> () -> save("audit-many-writers-" + i, "เรื่อง " + i))
                            .toList();
            for (var answer : threads.invokeAll(tasks)) {
                assertThat(answer.get().statusCode()).isEqualTo(201);
            }
        }
        assertThat(count()).isEqualTo(before + 40);
        assertThat(database.value("SELECT MAX(number) FROM audit_entry"))
                .isEqualTo(database.value("SELECT COUNT(*) FROM audit_entry"));
        assertThat(verification()).contains("\"whole\":true");
    }

    @Test
    void whatIsRolledBackLeavesNoEntry() {
        // Comes after the entry is written, so that the whole must be taken back.
        database.change(
                """
                CREATE TRIGGER audit_test BEFORE UPDATE ON audit_head FOR EACH ROW
                SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'test'
                """);
        try {
            long before = count();
            assertThat(save("audit-rolled-back", "ก").statusCode()).isEqualTo(409);
            assertThat(count()).isEqualTo(before);
        } finally {
            database.change("DROP TRIGGER audit_test");
        }
        assertThat(database.value("SELECT COUNT(*) FROM document WHERE slug = 'audit-rolled-back'"))
                .isEqualTo("0");
        assertThat(verification()).contains("\"whole\":true");
    }

    @Test
    void whatCannotBeTakenDownIsNotDone() {
        database.change("UPDATE audit_head SET id = 2");
        try {
            assertThat(save("audit-not-done", "ก").statusCode()).isEqualTo(409);
        } finally {
            database.change("UPDATE audit_head SET id = 1");
        }
        assertThat(database.value("SELECT COUNT(*) FROM document WHERE slug = 'audit-not-done'"))
                .isEqualTo("0");
    }

    @Test
    void theDatabaseItselfRefusesToChangeOrDeleteAnEntry() {
        assertThatThrownBy(() -> database.change("UPDATE audit_entry SET actor = 'x'"))
                .hasStackTraceContaining("never changed");
        assertThatThrownBy(() -> database.change("DELETE FROM audit_entry WHERE number = 1"))
                .hasStackTraceContaining("never changed");
    }

    @Test
    void whoTampersPastTheGuardIsFoundOut() {
        save("audit-tampered", "ก่อนแก้");
        String number =
                database.value(
                        "SELECT number FROM audit_entry WHERE object_key ="
                                + " 'document:audit-tampered'");
        String guard =
                database.rows("SHOW CREATE TRIGGER audit_entry_refuses_update").getFirst().get(2);
        database.change("DROP TRIGGER audit_entry_refuses_update");
        try {
            rename(number, "API", "ผู้อื่น");
            assertThat(verification())
                    .contains(
                            "\"whole\":false",
                            "\"fault\":\"CHANGED\"",
                            "\"brokenEntry\":" + number);
            assertThat(page("").select("#chain.notice-wrong").text())
                    .contains("ผิดปกติตั้งแต่รายการที่ " + number);
            PortalProcess command = verify();
            assertThat(command.awaitExit()).isOne();
            assertThat(command.output())
                    .contains(
                            "รายการที่ " + number + " ถูกแก้ไข",
                            "entry " + number + " was changed");
        } finally {
            rename(number, "ผู้อื่น", "API");
            database.change(guard);
        }
        PortalProcess command = verify();
        assertThat(command.awaitExit()).isZero();
        assertThat(command.output()).contains("ครบถ้วน", "The audit log is whole");
    }

    @Test
    void aButtonLooksAtTheChainAndThePageTellsWhen() {
        HttpResponse<String> answer =
                portal.send(
                        portal.asAdministrator("admin/audit/verification")
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(""))
                                .build());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(page("").select("#chain").text()).contains("บันทึกครบถ้วน", "ตรวจเมื่อ");
    }

    @Test
    void filtersNarrowAndTheTableFollowsThem() {
        save("audit-filter-100-percent", "=HYPERLINK(1)");
        assertThat(page("?object=filter-100%25percent").select(".empty").text())
                .contains("ไม่มีรายการที่ตรงกับตัวกรอง");
        assertThat(page("?from=1/1/2400&to=2/1/2400").select(".entry")).isEmpty();
        assertThat(page("?object=audit-filter&who=api&from=1/10/2564").select(".entry")).hasSize(1);
        assertThat(page("?object=audit-filter&who=nobody").select(".entry")).isEmpty();

        HttpResponse<String> table =
                portal.send(portal.asAdministrator("admin/audit.csv?object=audit-filter").build());
        assertThat(table.body())
                .startsWith("\uFEFF\"ลำดับ\"")
                .hasLineCount(2)
                .contains("audit-filter");
        assertThat(page("").select(".entry").first().text())
                .contains("ส่งออกบันทึก", "object=audit-filter");
    }

    @Test
    void aWrongDateIsToldAndKept() {
        HttpResponse<String> answer =
                portal.send(portal.asAdministrator("admin/audit?from=1/10/2021").build());
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#from-problem").text()).contains("พ.ศ.");
        assertThat(page.select("#from").val()).isEqualTo("1/10/2021");
    }

    @Test
    void forEverybodyElseItDoesNotExist() {
        assertThat(portal.get("admin/audit").statusCode()).isEqualTo(404);
        assertThat(portal.get("admin/audit.csv").statusCode()).isEqualTo(404);
        assertThat(portal.get("api/v1/audit/verification").statusCode()).isEqualTo(401);
    }

    private PortalProcess verify() {
        return PortalProcess.start(
                PortalProcess.program(), portal.dataDir(), Map.of(), "audit", "verify");
    }

    private void rename(String number, String from, String to) {
        assertThat(
                        database.change(
                                "UPDATE audit_entry SET actor = ? WHERE number = ? AND actor = ?",
                                to,
                                number,
                                from))
                .isOne();
    }

    private HttpResponse<String> save(String slug, String title) {
        return portal.send(
                portal.asAdministrator("api/v1/documents")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(document(slug, title)))
                        .build());
    }

    private static String document(String slug, String title) {
        return "{\"slug\":\"" + slug + "\",\"title\":\"" + title + "\",\"markdown\":\"ก\"}";
    }

    private String verification() {
        return portal.send(portal.asAdministrator("api/v1/audit/verification").build()).body();
    }

    private Document page(String filters) {
        return Jsoup.parse(
                portal.send(portal.asAdministrator("admin/audit" + filters).build()).body());
    }

    private long count() {
        return Long.parseLong(database.value("SELECT COUNT(*) FROM audit_entry"));
    }
}
