package khlang.library.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing with the editor: toolbar, keyboard, Thai input, preview. */
@ExtendWith(RunningPortal.Once.class)
class EditorIT {

    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final String TEXT =
            """
            ## การลงทะเบียน

            ผู้สูงอายุที่มี**สัญชาติไทย** อายุ 60 ปีขึ้นไป ป้าปู่กู้ญี่ปุ่น

            > [!TIP]
            > นำบัตรประชาชนมาด้วย

            | ช่วงอายุ | บาท |
            | --- | --- |
            | 60–69 | 600 |
            """;

    private final RunningPortal portal;

    EditorIT(RunningPortal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(ints = {DESK, PHONE, 320})
    void everybodyCanUseItOnEveryScreen(int width) {
        try (var desk = new EditorDesk(portal, width, true).open(TEXT).ready()) {
            Page page = desk.page();
            if (width >= DESK) {
                assertThat(page.locator(".editor-preview .callout-tip")).isVisible();
            }
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of("target", "pictures", "editor-" + width + ".png")));
            assertNobodyIsShutOut(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(
                            page.evaluate(
                                    "[...document.querySelectorAll('.editor-tool')].every(one =>"
                                            + " one.offsetHeight >= 44 && one.offsetWidth >= 44)"))
                    .as("targets of 44 px")
                    .isEqualTo(true);
            desk.tool("steps").click();
            assertNobodyIsShutOut(page);
            assertThat(desk.complaints()).isEmpty();
        }
    }

    private static void assertNobodyIsShutOut(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    @Test
    void withoutScriptsItIsAField() {
        try (var desk = new EditorDesk(portal, PHONE, false).wrong("กรุณากรอกเนื้อหา").open("")) {
            Locator field = desk.page().locator("#markdown");
            field.fill("## หัวข้อ");
            assertThat(field).hasValue("## หัวข้อ");
            assertThat(field)
                    .hasAttribute(
                            "aria-describedby", "markdown-how markdown-hint markdown-problem");
            assertThat(desk.page().locator("#markdown-how")).isVisible();
            assertThat(desk.page().locator(".editor")).hasCount(0);
        }
    }

    @Test
    void theProblemAndTheLabelLeadToTheText() {
        try (var desk = new EditorDesk(portal, DESK, true).wrong("กรุณากรอกเนื้อหา").open("")) {
            Page page = desk.page();
            Locator content = page.locator(".cm-content");
            assertThat(content).hasAttribute("aria-invalid", "true");
            assertThat(content).hasAttribute("aria-label", "เนื้อหา");
            page.locator("label[for=markdown]").click();
            page.keyboard().type("ก");
            assertThat(desk.text()).isEqualTo("ก");
        }
    }

    @Test
    void theKeyboardAloneIsEnoughAndEveryStepIsTakenBack() {
        try (var desk = new EditorDesk(portal, DESK, true).open("หนึ่ง").ready()) {
            Page page = desk.page();
            page.keyboard().press("Alt+F10");
            assertThat(desk.tool("undo")).isFocused();
            page.keyboard().press("ArrowRight");
            page.keyboard().press("ArrowRight");
            assertThat(desk.tool("heading")).isFocused();
            page.keyboard().press("Enter");
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(desk.text()).isEqualTo("### หนึ่ง");
            page.keyboard().press("Enter");
            page.keyboard().press("Control+Shift+8");
            page.keyboard().type("ข้อแรก");
            page.keyboard().press("Enter");
            page.keyboard().press("Control+b");
            page.keyboard().type("เข้ม");
            assertThat(desk.text()).isEqualTo("### หนึ่ง\n- ข้อแรก\n- **เข้ม**");
            assertThat(desk.tool("bold")).hasAttribute("aria-pressed", "true");
            for (int i = 0; i < 20 && !desk.text().equals("หนึ่ง"); i++) {
                page.keyboard().press("Control+z");
            }
            assertThat(desk.text()).isEqualTo("หนึ่ง");
            assertThat(desk.tool("undo")).hasAttribute("aria-disabled", "true");
            page.keyboard().press("Control+y");
            assertThat(desk.text()).isEqualTo("### หนึ่ง");
            page.keyboard().press("Tab");
            assertThat(page.locator(".editor-preview")).isFocused();
        }
    }

    @Test
    void tablesGrowByRowsAndColumns() {
        try (var desk = new EditorDesk(portal, DESK, true).open("").ready()) {
            Page page = desk.page();
            desk.tool("table").click();
            page.keyboard().press("Enter");
            page.keyboard().type("2");
            page.keyboard().press("Tab");
            page.keyboard().type("1");
            page.keyboard().press("Enter");
            assertThat(page.locator(".editor .cm-content")).containsText("หัวคอลัมน์ 1");
            assertThat(page.locator(".editor .cm-content")).isFocused();
            page.keyboard().type("ช่วงอายุ");
            desk.tool("table").click();
            page.getByText("เพิ่มแถวด้านล่าง").click();
            assertThat(desk.text().strip().lines())
                    .containsExactly(
                            "| ช่วงอายุ | หัวคอลัมน์ 2 |",
                            "| --- | --- |",
                            "| ข้อความ | ข้อความ |",
                            "| ข้อความ | ข้อความ |");
            desk.tool("table").click();
            page.getByText("ลบคอลัมน์นี้").click();
            assertThat(desk.text().strip()).startsWith("| หัวคอลัมน์ 2 |\n| --- |\n");
            assertThat(page.locator(".editor-preview table td")).hasCount(2);
        }
    }

    @Test
    void aDocumentIsFoundAndLinkedWithoutTheMouse() {
        try (var desk = new EditorDesk(portal, DESK, true).open("ดู ").ready()) {
            Page page = desk.page();
            page.keyboard().press("Control+Shift+K");
            page.keyboard().type("เบี้ยยังชีพผู้สูงอายุ");
            assertThat(page.locator("[role=option]").first()).isVisible();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("ArrowUp");
            assertNobodyIsShutOut(page);
            page.keyboard().press("Enter");
            assertThat(desk.text()).matches("ดู \\[[^\\]]+\\]\\(/documents/[a-z0-9-]+\\)");
            assertThat(page.locator(".editor-preview a[href^='/documents/']")).isVisible();
        }
    }

    /** As keyboards on screens do it: a word is made sign by sign before it is there. */
    @Test
    void thaiIsComposedSignBySign() {
        try (var desk = new EditorDesk(portal, PHONE, true).open("ก่อน").ready()) {
            var device = desk.page().context().newCDPSession(desk.page());
            for (String part : new String[] {"น", "น้", "น้ำ"}) {
                var composed = new JsonObject();
                composed.addProperty("text", part);
                composed.addProperty("selectionStart", part.length());
                composed.addProperty("selectionEnd", part.length());
                device.send("Input.imeSetComposition", composed);
            }
            var done = new JsonObject();
            done.addProperty("text", "น้ำ");
            device.send("Input.insertText", done);
            desk.until("document.getElementById('markdown').value === 'ก่อนน้ำ'");
            desk.page().keyboard().press("Backspace");
            desk.page().keyboard().press("Backspace");
            assertThat(desk.text()).as("one sign at a time").isEqualTo("ก่อนน");
        }
    }

    @Test
    void aThaiWordIsAWord() {
        try (var desk = new EditorDesk(portal, DESK, true).open("ประชาชนยื่นคำขอ").ready()) {
            desk.page().keyboard().press("Control+Backspace");
            assertThat(desk.text()).startsWith("ประชาชน").doesNotContain("คำขอ");
            desk.page().keyboard().press("Control+Home");
            desk.page().keyboard().press("Control+Shift+ArrowRight");
            desk.page().keyboard().press("Control+b");
            assertThat(desk.text()).startsWith("**ประชาชน**");
        }
    }

    @Test
    void thePreviewIsTheServersAndStaysWhenTheServerIsAway() {
        try (var desk = new EditorDesk(portal, DESK, true).open(TEXT).ready()) {
            Page page = desk.page();
            assertThat(page.locator(".editor-preview .callout-title")).isVisible();
            page.route("**/documents/preview", route -> route.abort());
            page.keyboard().type("ใหม่");
            assertThat(page.locator(".editor-note")).isVisible();
            assertThat(page.locator(".editor-preview table")).isVisible();
            page.unroute("**/documents/preview");
            page.keyboard().type("กว่า");
            assertThat(page.locator(".editor-preview")).containsText("ใหม่กว่า");
            assertThat(page.locator(".editor-note")).isHidden();
        }
    }

    @Test
    void highContrastAndPaperAreThoughtOf() {
        try (var desk = new EditorDesk(portal, DESK, true).open(TEXT).ready()) {
            Page page = desk.page();
            assertThat(page.locator(".editor-preview table")).isVisible();
            // The page under test has no head; this is what the box there does.
            page.evaluate(
                    """
                    () => {
                        const box = document.createElement('input');
                        Object.assign(box, {type: 'checkbox', id: 'contrast', checked: true});
                        box.setAttribute('aria-label', 'สี');
                        document.querySelector('main').prepend(box);
                    }
                    """);
            desk.tool("box").click();
            assertNobodyIsShutOut(page);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".editor-tools")).isHidden();
            assertThat(page.locator(".cm-content")).isVisible();
        }
    }

    @Test
    void onAPhoneOneSideIsShownAtATime() {
        try (var desk = new EditorDesk(portal, PHONE, true).open(TEXT).ready()) {
            Page page = desk.page();
            Locator preview = page.locator(".editor-preview");
            assertThat(preview).isHidden();
            page.locator(".editor-switch button").last().click();
            assertThat(preview.locator(".callout-tip")).isVisible();
            assertThat(page.locator(".cm-content")).isHidden();
            desk.tool("full").click();
            assertThat(page.locator("#title")).hasJSProperty("inert", false);
            assertThat(page.locator(".field:has(#title)")).hasJSProperty("inert", true);
            page.keyboard().press("Escape");
            assertThat(page.locator(".field:has(#title)")).hasJSProperty("inert", false);
        }
    }
}
