package khlang.library.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the editor sends by itself: drafts, files and what is pasted. */
@ExtendWith(RunningPortal.Once.class)
class EditorSendingIT {

    private static final int DESK = 1280;
    private static final String SAVED =
            "{\"savedAt\": \"2026-11-27T07:05:00Z\", \"said\": \"%s\", \"version\": 12}"
                    .formatted(EditorDesk.SAVED);

    private final RunningPortal portal;

    EditorSendingIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void aDraftIsSavedWithinFiveSecondsEvenWhileKeysGoOn() {
        var times = new CopyOnWriteArrayList<Long>();
        var sent = new CopyOnWriteArrayList<String>();
        try (var desk = new EditorDesk(portal, DESK, true).open("เดิม").ready()) {
            desk.answer(
                    EditorDesk.AUTOSAVE,
                    route -> {
                        times.add(System.nanoTime());
                        sent.add(route.request().postData());
                        json(route, 200, SAVED);
                    });
            long start = System.nanoTime();
            // Never a pause that is long enough to count as the end of typing.
            for (int i = 0; i < 200 && times.isEmpty(); i++) {
                desk.page().keyboard().type("ก");
                desk.page().waitForTimeout(100);
            }
            assertThat(times).isNotEmpty();
            assertThat((times.getFirst() - start) / 1e9).isLessThan(5);
            assertThat(sent.getFirst()).contains("form-token=", "version=3", "title=", "markdown=");
            assertThat(desk.page().locator(".editor-saved [role=status]"))
                    .hasText(EditorDesk.SAVED);
            assertThat(desk.page().locator("[name=version]")).hasValue("12");
            desk.until("localStorage.length === 0");
        }
    }

    @Test
    void whatCouldNotBeSavedIsKeptHereAndBroughtBack() {
        try (var desk = new EditorDesk(portal, DESK, true)) {
            desk.answer(EditorDesk.AUTOSAVE, Route::abort).open("เดิม").ready();
            Page page = desk.page();
            page.onDialog(dialog -> dialog.accept());
            page.keyboard().type("หาย");
            assertThat(page.locator(".editor-saved")).containsText("เชื่อมต่อไม่ได้");
            assertThat(desk.kept()).contains("cg-elderly-allowance:7", "เดิมหาย");
            page.reload();
            Locator offer = page.locator(".editor-offer");
            assertThat(offer).containsText("พบข้อความที่ยังไม่ได้บันทึก");
            assertThat(desk.text()).isEqualTo("เดิม");
            offer.locator("button").first().click();
            assertThat(desk.text()).isEqualTo("เดิมหาย");
            page.keyboard().press("Control+z");
            assertThat(desk.text()).isEqualTo("เดิม");
        }
    }

    @Test
    void savingGoesOnByItselfWhenTheServerIsBack() {
        try (var desk = new EditorDesk(portal, DESK, true).open("").ready()) {
            desk.answer(EditorDesk.AUTOSAVE, 503, "{\"detail\": \"กำลังปรับปรุงระบบ\"}");
            desk.page().keyboard().type("ก");
            Locator said = desk.page().locator(".editor-saved");
            assertThat(said).containsText("กำลังปรับปรุงระบบ");
            desk.answer(EditorDesk.AUTOSAVE, 200, SAVED);
            assertThat(said).containsText(EditorDesk.SAVED);
        }
    }

    @Test
    void whoComesSecondIsToldAndLedToTheOthersText() {
        try (var desk = new EditorDesk(portal, DESK, true).open("").ready()) {
            desk.answer(
                    EditorDesk.AUTOSAVE,
                    409,
                    "{\"instance\": \"/documents/x/edit\", \"detail\": \"…\"}");
            desk.page().keyboard().type("ก");
            assertThat(desk.page().locator(".editor-saved")).containsText("มีผู้อื่นบันทึก");
            assertThat(desk.page().locator(".editor-saved a"))
                    .hasAttribute("href", "/documents/x/edit");
            assertThat(desk.kept()).contains("ก");
        }
    }

    @Test
    void whoPressesSaveIsNotOvertakenByTheirOwnDraft() {
        var waiting = new CopyOnWriteArrayList<Route>();
        var saved = new CopyOnWriteArrayList<String>();
        try (var desk = new EditorDesk(portal, DESK, true).open("").ready()) {
            desk.answer(EditorDesk.AUTOSAVE, waiting::add);
            desk.answer(
                    "/editor-under-test/save",
                    route -> {
                        saved.add(route.request().postData());
                        route.fulfill(new Route.FulfillOptions().setBody("ok"));
                    });
            Page page = desk.page();
            page.keyboard().type("ก");
            page.waitForCondition(() -> waiting.size() == 1);
            page.locator("main button[type=submit]").click();
            assertThat(saved).isEmpty();
            json(waiting.getFirst(), 200, SAVED);
            page.waitForCondition(() -> saved.size() == 1);
            assertThat(saved.getFirst()).contains("version=12");
        }
    }

    @Test
    void leavingIsQuestionedOnlyWhenSomethingWouldBeLost() {
        var asked = new CopyOnWriteArrayList<String>();
        try (var desk = new EditorDesk(portal, DESK, true).open("เดิม").ready()) {
            Page page = desk.page();
            page.onDialog(
                    dialog -> {
                        asked.add(dialog.type());
                        dialog.accept();
                    });
            page.navigate(portal.at("me").toString());
            assertThat(asked).isEmpty();
            desk.answer(EditorDesk.AUTOSAVE, Route::abort).open("เดิม").ready();
            page.keyboard().type("ก");
            page.navigate(portal.at("me").toString());
            assertThat(asked).containsExactly("beforeunload");
        }
    }

    @Test
    void wordIsPastedAsOneStepAndPlainWhenTheServerCannot() {
        var sent = new CopyOnWriteArrayList<String>();
        try (var desk = new EditorDesk(portal, DESK, true).open("ก่อน ").ready()) {
            desk.answer(
                    EditorDesk.PASTE,
                    route -> {
                        sent.add(
                                route.request().headerValue("content-type")
                                        + " "
                                        + route.request().postData());
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("text/markdown;charset=UTF-8")
                                        .setBody("## จาก Word\n\n- **ข้อ**\n"));
                    });
            paste(desk, "<h2>จาก Word</h2>", "จาก Word");
            assertThat(desk.page().locator(".editor-told")).containsText("วางพร้อมหัวข้อ");
            assertThat(desk.text()).isEqualTo("ก่อน ## จาก Word\n\n- **ข้อ**");
            assertThat(sent)
                    .singleElement()
                    .satisfies(
                            request ->
                                    assertThat(request)
                                            .startsWith("text/html")
                                            .endsWith("<h2>จาก Word</h2>"));
            desk.page().keyboard().press("Control+z");
            assertThat(desk.text()).isEqualTo("ก่อน ");
            desk.answer(EditorDesk.PASTE, Route::abort);
            paste(desk, "<h2>จาก Word</h2>", "จาก Word");
            assertThat(desk.page().locator(".editor-told")).containsText("ข้อความธรรมดา");
            assertThat(desk.text()).isEqualTo("ก่อน จาก Word");
        }
    }

    private static void paste(EditorDesk desk, String html, String plain) {
        desk.page()
                .evaluate(
                        """
                        ([html, plain]) => {
                            const given = new DataTransfer();
                            given.setData('text/html', html);
                            given.setData('text/plain', plain);
                            document.querySelector('.editor-surface').shadowRoot
                                .querySelector('.cm-content').dispatchEvent(
                                    new ClipboardEvent('paste', {clipboardData: given,
                                        bubbles: true, cancelable: true}));
                        }
                        """,
                        List.of(html, plain));
    }

    @Test
    void filesComeInTheirOrderAndSayWhatIsWrongWithThem() {
        var waiting = new CopyOnWriteArrayList<Route>();
        try (var desk = new EditorDesk(portal, DESK, true).open("ก่อน").ready()) {
            desk.answer(EditorDesk.UPLOAD, waiting::add);
            choose(desk, "แผนที่.png", "แบบคำขอ.pdf", "เสีย.exe");
            Page page = desk.page();
            assertThat(page.locator(".editor-uploads li")).hasCount(3);
            page.waitForCondition(() -> waiting.size() == 2);
            assertThat(waiting.getFirst().request().postData()).contains("form-token");
            uploaded(waiting.get(1), "แบบคำขอ.pdf", false, "[แบบคำขอ](แบบคำขอ.pdf)");
            page.waitForCondition(() -> waiting.size() == 3);
            assertThat(desk.text()).as("the first one is not there yet").isEqualTo("ก่อน");
            uploaded(waiting.get(0), "แผนที่.png", true, "![](แผนที่.png)");
            json(waiting.get(2), 422, "{\"detail\": \"ไม่รับไฟล์ชนิดนี้\"}");
            assertThat(page.locator(".editor-file-wrong .field-problem"))
                    .hasText("ไม่รับไฟล์ชนิดนี้");
            page.waitForCondition(() -> desk.text().contains("แบบคำขอ"));
            assertThat(desk.text())
                    .isEqualTo("ก่อน\n\n![](แผนที่.png)\n\n[แบบคำขอ](แบบคำขอ.pdf)\n");
            page.locator(".editor-uploads button:visible").click();
            assertThat(page.locator(".editor-uploads")).isHidden();
        }
    }

    /** To an address that takes any form, and answers it with what is no file's name. */
    @Test
    void aFileShowsHowFarItIs() {
        try (var desk =
                new EditorDesk(portal, DESK, true)
                        .uploadingSlowlyTo("/documents/preview", 300_000)
                        .open("")
                        .ready()) {
            Page page = desk.page();
            page.locator(".editor input[type=file]")
                    .setInputFiles(new FilePayload("ใหญ่.bin", "image/png", new byte[2_000_000]));
            String bar = "document.querySelector('.editor-uploads progress').value";
            desk.until(bar + " > 10 && " + bar + " < 90");
            assertThat(page.locator(".editor-uploads .field-problem"))
                    .containsText(
                            "ส่งไฟล์ไม่สำเร็จ",
                            new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
        }
    }

    @Test
    void whatIsTypedWhileAFileIsSentStaysInItsPlace() {
        var waiting = new CopyOnWriteArrayList<Route>();
        try (var desk = new EditorDesk(portal, DESK, true).open("ท้าย").ready()) {
            desk.answer(EditorDesk.UPLOAD, waiting::add);
            choose(desk, "แผนที่.png");
            Page page = desk.page();
            page.waitForCondition(() -> waiting.size() == 1);
            page.locator(".cm-content").focus();
            page.keyboard().press("Control+Home");
            page.keyboard().type("ต้น");
            uploaded(waiting.getFirst(), "แผนที่.png", true, "![](แผนที่.png)");
            page.waitForCondition(() -> desk.text().contains("!["));
            assertThat(desk.text()).isEqualTo("ต้นท้าย\n\n![](แผนที่.png)\n\n");
            page.keyboard().type("ทางไปเทศบาล");
            assertThat(desk.text()).as("the words for the picture come next").contains("![ทางไป");
        }
    }

    private static void choose(EditorDesk desk, String... names) {
        desk.page()
                .locator(".editor input[type=file]")
                .setInputFiles(
                        Arrays.stream(names)
                                .map(
                                        name ->
                                                new FilePayload(
                                                        name,
                                                        "application/octet-stream",
                                                        "x".getBytes(StandardCharsets.UTF_8)))
                                .toArray(FilePayload[]::new));
    }

    private static void uploaded(Route route, String name, boolean image, String markdown) {
        json(
                route,
                200,
                "{\"name\": \"%s\", \"address\": \"/attachments/1/x\", \"image\": %s, \"markdown\": \"%s\"}"
                        .formatted(name, image, markdown));
    }

    private static void json(Route route, int status, String body) {
        route.fulfill(
                new Route.FulfillOptions()
                        .setStatus(status)
                        .setContentType(
                                status < 400 ? "application/json" : "application/problem+json")
                        .setBody(body));
    }
}
