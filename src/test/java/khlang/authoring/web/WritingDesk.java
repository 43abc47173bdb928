package khlang.authoring.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import khlang.system.RunningPortal;

/** Somebody who writes a citizen guide in a real browser. */
final class WritingDesk {

    private final RunningPortal portal;
    private final Page author;
    private String path;

    WritingDesk(RunningPortal portal, Page author) {
        this.portal = portal;
        this.author = author;
    }

    /** Where the guide is read, without a slash in front. */
    String path() {
        return path;
    }

    /** Writes one whose seven points are all there. */
    void begin(String title, String division) {
        go("documents/new?kind=citizen-guide");
        author.fill("#title", title);
        author.selectOption("#division", division);
        author.click("main button[type=submit]");
        author.waitForURL("**/edit");
        String address = author.url().substring(portal.base().toString().length());
        path = address.replaceFirst("/edit$", "");

        author.fill("#summary", "ยืมเต็นท์ โต๊ะ เก้าอี้ สำหรับงานบุญและงานศพ");
        author.fill("[id='service.applicants']", "ประชาชนในเขตเทศบาล");
        cell("service.channels.type", 0).selectOption("counter");
        cell("service.channels.place", 0).fill("กองการศึกษา");
        Locator steps = author.locator("[id='service.steps']");
        steps.locator("[data-row=remove]").nth(3).click();
        steps.locator("[data-row=remove]").nth(2).click();
        step(0, "ยื่นคำขอ", "10");
        step(1, "ตรวจสอบและอนุญาต", "20");
        assertThat(author.locator("[data-total]")).hasText("30 นาที");
        author.locator("[id='service.documents-none']").check();
        author.locator("[id='service.fees-none']").check();
        cell("law_refs.name", 0).fill("พระราชบัญญัติเทศบาล พ.ศ. 2496");
        author.locator(".cm-content").click();
        author.keyboard().insertText("## การรับของ\n\nรับเต็นท์ที่โรงเก็บของ\n");
        assertThat(author.locator("[data-lacking]")).isHidden();
    }

    private Locator cell(String name, int row) {
        return author.locator("[name='" + name + "']").nth(row);
    }

    private void step(int row, String detail, String minutes) {
        cell("service.steps.detail", row).fill(detail);
        cell("service.steps.by", row).fill("กองการศึกษา");
        cell("service.steps.duration", row).fill(minutes);
        cell("service.steps.unit", row).selectOption("minutes");
    }

    /** Brings a file through the editor, which names it in the text. */
    void attach(String name, String content) {
        author.locator(".editor input[type=file]")
                .setInputFiles(
                        new FilePayload(
                                name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
        assertThat(author.locator(".cm-content")).containsText("](" + name + ")");
    }

    /** Hands the text in. */
    void handIn() {
        author.click("button[value='hand-in']");
        author.waitForURL("**/reviews/**");
        assertThat(author.locator("[role=status]").first())
                .containsText("ส่งเพื่อตรวจสอบเรียบร้อยแล้ว");
    }

    /** Finds the reason for which it came back, and adds a line. */
    void mend(String title, String reason) {
        go("me");
        assertThat(author.locator("main")).containsText(title);
        go(path + "/edit");
        assertThat(author.locator(".notice-care").first()).containsText(reason);
        author.locator(".cm-content").click();
        author.keyboard().press("Control+End");
        author.keyboard().insertText("\nยืมได้ครั้งละ 3 วัน\n");
    }

    /** Writes another text, which waits as a draft. */
    void beginTheNext() {
        go(path + "/edit");
        author.locator(".cm-content").click();
        author.keyboard().press("Control+End");
        author.keyboard().press("Control+A");
        author.keyboard()
                .insertText(
                        "## การรับของ\n\nรับเต็นท์ที่โรงเก็บของ\n\n[แบบคำขอยืม](แบบคำขอยืม.txt)\n\nยืมได้ครั้งละ 5 วัน\n");
        author.selectOption("#change_kind", "content");
        author.fill("#change_note", "ยืมได้นานขึ้น");
        author.waitForCondition(
                () ->
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM working_draft"
                                                + " WHERE fields LIKE '%ยืมได้นานขึ้น%'")
                                .equals("1"));
    }

    /** Opens a page that must be there. */
    void go(String address) {
        assertThat(author.navigate(portal.at(address).toString()).status()).isEqualTo(200);
    }
}
