package khlang.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import khlang.system.Browser;
import khlang.system.RunningPortal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(RunningPortal.Once.class)
class ImportConflictIT {

    private static final String BEFORE = "บรรทัดแรก\n\nกลาง\n\nบรรทัดท้าย\n";

    @TempDir Path around;

    private final RunningPortal portal;
    private ContentFolder folder;

    ImportConflictIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void prepare() {
        folder = new ContentFolder(around, portal::asAdministrator, portal::send);
    }

    @Test
    void theConsoleIsToldWhatToDoAndCanDecide() throws IOException {
        bothChange("conflict-console");
        var lines = folder.take(Map.of());
        assertThat(lines.getFirst().get("file").asString())
                .isEqualTo("documents/general/conflict-console.md");
        assertThat(lines.getFirst().get("message").asString())
                .contains(
                        "/admin/imports/conflict-console",
                        "--keep-portal=conflict-console",
                        "--take-file=conflict-console");
        assertThat(folder.status("conflict-console", Map.of("takeFile", List.of("other"))))
                .isEqualTo("conflict");
        assertThat(folder.status("conflict-console", Map.of("takeFile", List.of("*"))))
                .isEqualTo("updated");
        assertThat(portal.get("documents/conflict-console").body()).contains("ท้ายในไฟล์");
        assertThat(waiting("conflict-console")).isFalse();
        assertThat(folder.status("conflict-console")).isEqualTo("unchanged");
    }

    @Test
    void theConsoleCanKeepThePortalsTextUntilTheFileSaysSomethingNew() throws IOException {
        bothChange("conflict-keep");
        assertThat(folder.status("conflict-keep")).isEqualTo("conflict");
        assertThat(folder.status("conflict-keep", Map.of("keepPortal", List.of("conflict-keep"))))
                .isEqualTo("unchanged");
        assertThat(folder.status("conflict-keep")).isEqualTo("unchanged");
        assertThat(portal.get("documents/conflict-keep").body()).contains("แรกในคลัง");
        folder.write("conflict-keep", "ขัดกัน", "ใหม่อีกครั้ง\n");
        assertThat(folder.status("conflict-keep")).isEqualTo("conflict");
    }

    @Test
    void aFileThatSaysWhatThePortalSaidMeanwhileIsOnlyOlder() throws IOException {
        folder.write("conflict-older", "ขัดกัน", BEFORE);
        folder.take(Map.of());
        folder.edit("conflict-older", "ขัดกัน", "ฉบับสอง\n");
        folder.edit("conflict-older", "ขัดกัน", "ฉบับสาม\n");
        folder.write("conflict-older", "ขัดกัน", "ฉบับสอง\n");
        assertThat(folder.status("conflict-older")).isEqualTo("unchanged");
        assertThat(portal.get("documents/conflict-older").body()).contains("ฉบับสาม");
    }

    @Test
    void anImportThatFindsNothingNewWritesNothing() throws IOException {
        bothChange("conflict-idle");
        folder.take(Map.of());
        String rows =
                "SELECT CONCAT((SELECT version FROM document WHERE slug = 'conflict-idle'), ' ',"
                        + " (SELECT found_at FROM import_conflict c JOIN document d"
                        + " ON d.id = c.document_id WHERE d.slug = 'conflict-idle'))";
        String before = portal.database().value(rows);
        folder.take(Map.of());
        assertThat(portal.database().value(rows)).isEqualTo(before);
    }

    @Test
    void anAdministratorSeesBothTextsAndKeepsThePortals() throws IOException {
        bothChange("conflict-page");
        folder.take(Map.of());
        try (Browser browser = portal.signInAsAdministrator()) {
            assertThat(browser.open("admin/imports").select("a[href=/admin/imports/conflict-page]"))
                    .hasSize(1);
            Document page = browser.open("admin/imports/conflict-page?view=side");
            assertThat(page.select(".compared-sides").text()).contains("ในคลัง", "ในไฟล์");
            assertThat(page.select("input[name=decision]")).hasSize(4);
            HttpResponse<String> none =
                    browser.submit(page, "/admin/imports/conflict-page", Map.of("decision", "x"));
            assertThat(none.statusCode()).isEqualTo(422);
            assertThat(none.body()).contains("กรุณาเลือกหนึ่งรายการ");
            HttpResponse<String> kept = decide(browser, "conflict-page", "portal");
            assertThat(browser.follow(kept).text()).contains("เก็บข้อความในคลังไว้แล้ว");
            assertThat(browser.get("admin/imports/conflict-page").statusCode()).isEqualTo(404);
        }
        assertThat(folder.status("conflict-page")).isEqualTo("unchanged");
        assertThat(portal.get("documents/conflict-page").body()).contains("แรกในคลัง");
    }

    @Test
    void theFilesTextIsPublishedOrGoesIntoADraft() throws IOException {
        bothChange("conflict-take");
        bothChange("conflict-draft");
        folder.take(Map.of());
        try (Browser browser = portal.signInAsAdministrator()) {
            assertThat(decide(browser, "conflict-take", "file").statusCode()).isEqualTo(303);
            assertThat(portal.get("documents/conflict-take").body()).contains("ท้ายในไฟล์");
            HttpResponse<String> drafted = decide(browser, "conflict-draft", "draft");
            Document edit = browser.follow(drafted);
            assertThat(edit.select("textarea[name=markdown]").val()).contains("ท้ายในไฟล์");
            assertThat(portal.get("documents/conflict-draft").body()).contains("แรกในคลัง");
            assertThat(waiting("conflict-draft")).isFalse();

            folder.write("conflict-draft", "ขัดกัน", "ใหม่อีกครั้ง\n");
            assertThat(folder.status("conflict-draft")).isEqualTo("conflict");
            HttpResponse<String> refused = decide(browser, "conflict-draft", "merge");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("มีร่างที่เขียนค้างอยู่");
            assertThat(waiting("conflict-draft")).isTrue();
        }
        assertThat(folder.status("conflict-take")).isEqualTo("unchanged");
    }

    @Test
    void bothSidesChangesAreMergedIntoADraft() throws IOException {
        bothChange("conflict-merge");
        folder.take(Map.of());
        try (Browser browser = portal.signInAsAdministrator()) {
            Document edit = browser.follow(decide(browser, "conflict-merge", "merge"));
            assertThat(edit.select("textarea[name=markdown]").val().replace("\r", "").strip())
                    .isEqualTo("แรกในคลัง\n\nกลาง\n\nท้ายในไฟล์");
            assertThat(edit.text()).contains("รวมข้อความทั้งสองฝั่งเป็นร่างแล้ว");
        }
    }

    @Test
    void whoeverDecidesAboutSomethingOlderIsShownWhatIsThereNow() throws IOException {
        bothChange("conflict-late");
        folder.take(Map.of());
        try (Browser browser = portal.signInAsAdministrator()) {
            Document page = browser.open("admin/imports/conflict-late");
            folder.edit("conflict-late", "ขัดกัน", "ใหม่กว่าในคลัง\n");
            HttpResponse<String> late =
                    browser.submit(
                            page, "/admin/imports/conflict-late", Map.of("decision", "file"));
            assertThat(late.statusCode()).isEqualTo(409);
            assertThat(late.body())
                    .contains("เปลี่ยนไปหลังจากที่ท่านเปิดหน้านี้", "ใหม่กว่าในคลัง");
            assertThat(portal.get("documents/conflict-late").body()).contains("ใหม่กว่าในคลัง");
        }
    }

    @Test
    void whatLiesInTheTrashIsNotOverwrittenAndNotAskedAbout() throws IOException {
        bothChange("conflict-trash");
        folder.take(Map.of());
        assertThat(waiting("conflict-trash")).isTrue();
        try (Browser browser = portal.signInAsAdministrator()) {
            browser.submit(
                    "documents/conflict-trash/trash", "/documents/conflict-trash/trash", Map.of());
        }
        assertThat(waiting("conflict-trash")).isFalse();
        assertThat(folder.status("conflict-trash", Map.of("takeFile", List.of("*"))))
                .isEqualTo("conflict");
    }

    private HttpResponse<String> decide(Browser browser, String slug, String decision) {
        return browser.submit(
                browser.open("admin/imports/" + slug),
                "/admin/imports/" + slug,
                Map.of("decision", decision));
    }

    private boolean waiting(String slug) {
        return portal.send(portal.asAdministrator("admin/imports?page=1").build())
                .body()
                .contains("/admin/imports/" + slug + "\"");
    }

    private void bothChange(String slug) throws IOException {
        folder.write(slug, "ขัดกัน", BEFORE);
        folder.take(Map.of());
        folder.edit(slug, "ขัดกัน", BEFORE.replace("บรรทัดแรก", "แรกในคลัง"));
        folder.write(slug, "ขัดกัน", BEFORE.replace("บรรทัดท้าย", "ท้ายในไฟล์"));
    }
}
