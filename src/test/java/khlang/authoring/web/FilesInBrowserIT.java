package khlang.authoring.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import khlang.extraction.Pictures;
import khlang.rights.Role;
import khlang.system.Chromium;
import khlang.system.Colleague;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files in a real browser: dropped into the text, chosen in a plain form, on a telephone. */
@ExtendWith(RunningPortal.Once.class)
class FilesInBrowserIT {

    private final RunningPortal portal;
    @TempDir Path folder;

    FilesInBrowserIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void picturesAreDroppedAndFilesSentByThePlainForm() throws IOException {
        try (Colleague author =
                        Colleague.of(portal, "browser.author", Role.STAFF, "public-health");
                var chromium = new Chromium();
                BrowserContext scripted = chromium.signedIn(portal, author.user(), true);
                BrowserContext plain = chromium.signedIn(portal, author.user(), false)) {
            String slug =
                    new Writing(portal)
                            .begin(author.browser(), "แนบในเบราว์เซอร์", "public-health");
            Page page = scripted.newPage();
            page.navigate(portal.at("documents/" + slug + "/edit").toString());
            page.locator(".cm-content").waitFor();
            drop(page, "ลงพื้นที่.jpg", photograph());
            Locator text = page.locator(".cm-content");
            assertThat(text).containsText("![](ลงพื้นที่.jpg)");
            Locator picture = page.locator(".editor-preview img, .editor-panes img").first();
            picture.waitFor();
            assertThat(picture.getAttribute("src")).startsWith("/attachments/");
            page.waitForCondition(
                    () -> Boolean.TRUE.equals(picture.evaluate("e => e.naturalWidth > 0")));

            page.locator(".editor input[type=file]")
                    .setInputFiles(
                            new FilePayload[] {
                                payload("แบบคำขอ.txt", "กรอกชื่อ"),
                                payload("โปรแกรม.exe", "MZ\0\0"),
                                payload("คำแนะนำ.txt", "อ่านก่อน")
                            });
            assertThat(page.locator(".editor-uploads")).containsText("เป็นโปรแกรม");
            assertThat(text).containsText("[คำแนะนำ](คำแนะนำ.txt)");
            assertThat(text).containsText("[แบบคำขอ](แบบคำขอ.txt)");
            Looking.findsNothing(page);

            Page form = plain.newPage();
            form.navigate(portal.at("documents/" + slug + "/edit").toString());
            form.locator("button[value=files]").click();
            assertThat(form.locator("h1")).hasText("ไฟล์แนบ");
            form.locator("#file")
                    .setInputFiles(
                            new FilePayload[] {
                                payload("แบบคำขอ.txt", "แบบใหม่"), payload("ว่าง.pdf", "%PDF-เสีย")
                            });
            form.locator("main form[enctype] button[type=submit]").click();
            assertThat(form.locator("#problems")).containsText("ว่าง.pdf");
            assertThat(form.locator(".notice-done")).containsText("แบบคำขอ-2.txt");
            page.close();
            Page files = page(scripted, slug); // axe needs scripts
            Looking.findsNothing(files);
            Looking.keyboardReachesEverything(files);
        }
    }

    private Page page(BrowserContext context, String slug) {
        Page page = context.newPage();
        page.navigate(portal.at(Attaching.page(slug)).toString());
        return page;
    }

    private byte[] photograph() throws IOException {
        Path photo = folder.resolve("photo.jpg");
        Pictures.photograph(photo, 320, 200, 1);
        return Files.readAllBytes(photo);
    }

    private static FilePayload payload(String name, String content) {
        return new FilePayload(
                name, "application/octet-stream", content.getBytes(StandardCharsets.UTF_8));
    }

    private static void drop(Page page, String name, byte[] content) {
        page.evaluate(
                """
                ([name, content]) => {
                    const given = new DataTransfer();
                    const bytes = Uint8Array.from(atob(content), c => c.charCodeAt(0));
                    given.items.add(new File([bytes], name, {type: 'image/jpeg'}));
                    const host = document.querySelector('.editor-surface');
                    const target = (host.shadowRoot ?? host).querySelector('.cm-content');
                    const box = target.getBoundingClientRect();
                    target.dispatchEvent(new DragEvent('drop', {dataTransfer: given, bubbles: true,
                        cancelable: true, clientX: box.left + 5, clientY: box.top + 5}));
                }
                """,
                List.of(name, Base64.getEncoder().encodeToString(content)));
    }
}
