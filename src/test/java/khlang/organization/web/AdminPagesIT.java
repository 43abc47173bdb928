package khlang.organization.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.system.Chromium;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The pages of one thing each, in a real browser; those of all things are in {@code BrowserIT}. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdminPagesIT {

    private final RunningPortal portal;
    private final AdminForms forms;
    private Chromium chromium;

    AdminPagesIT(RunningPortal portal) {
        this.portal = portal;
        forms = new AdminForms(portal);
    }

    @BeforeAll
    void open() {
        chromium = new Chromium();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void everybodyCanUseThePagesOfOneThing() {
        String person = forms.person("หนึ่งคน", "ชื่อสกุลยาวมากเพื่อดูว่าหน้าจอแคบรับได้");
        String preview =
                AdminForms.location(
                        forms.send(
                                "admin/people/imports",
                                "file",
                                "รายชื่อ.csv",
                                "คำนำหน้า,ชื่อ,สกุล,ตำแหน่ง,ส่วนราชการ,ประเภทบุคลากร,วันเริ่มงาน,อีเมล\nนาย,ก,ข,พ่อมด,,,1/10/2021,x\n"
                                        .getBytes(StandardCharsets.UTF_8)));
        List<String> paths =
                List.of(
                        person,
                        person + "/edit",
                        person + "/leave",
                        preview,
                        "admin/committees/1",
                        "admin/committees/1/edit",
                        "admin/committees/1/seats/1",
                        "admin/committees/1/seats/new",
                        "admin/committees/1/teams/1",
                        "admin/committees/new",
                        "admin/divisions/finance",
                        "admin/divisions/new",
                        "admin/positions/1",
                        "admin/staff-types",
                        "admin/staff-types/1",
                        "admin/staff-types/new");
        try (BrowserContext context = Looking.administrator(chromium, portal, true)) {
            Page page = context.newPage();
            for (String path : paths) {
                assertThat(page.navigate(portal.at(path).toString()).status())
                        .as(path)
                        .isEqualTo(200);
                Looking.findsNothing(page);
                Looking.keyboardReachesEverything(page);
            }
        }
    }

    /** The second of two sees both and loses nothing; the page is as good as any other. */
    @Test
    void theSecondOfTwoSeesBothOnEveryForm() {
        String person = forms.person("สองคน", "พร้อมกันในเบราว์เซอร์");
        conflict(person + "/edit", "lastName", "ที่สองพิมพ์", Map.of());
        conflict("admin/divisions/education", "headPosition", "ผู้อำนวยการที่สอง", Map.of());
        conflict("admin/positions/2", "sortOrder", "77", Map.of());
        conflict("admin/staff-types/2", "sortOrder", "78", Map.of());
        conflict("admin/municipality", "officeHours", "ทุกวัน", Map.of());
        conflict("admin/committees/2/edit", "duties", "หน้าที่ที่สอง", Map.of());
        conflict("admin/committees/1/teams/2", "duties", "หน้าที่ที่สอง", Map.of());
    }

    /** Opens a form, lets somebody else store it, types something and saves too late. */
    private void conflict(String path, String field, String typed, Map<String, String> more) {
        try (BrowserContext context = Looking.administrator(chromium, portal, true)) {
            Page page = context.newPage();
            page.navigate(portal.at(path).toString());
            var first = new HashMap<String, String>(more);
            var form = forms.page(path).selectFirst("form[method=post]:has([name=" + field + "])");
            form.select("input, textarea, select option[selected]")
                    .forEach(
                            one -> {
                                String name =
                                        one.is("option")
                                                ? one.closest("select").attr("name")
                                                : one.attr("name");
                                if (!one.is("[type=checkbox]:not([checked])")) {
                                    first.put(
                                            name, one.is("textarea") ? one.wholeText() : one.val());
                                }
                            });
            String stored = first.get(field);
            String other = stored.matches("\\d+") ? "79" : "ที่คนแรกบันทึก";
            first.put(field, other);
            assertThat(forms.post(path, first).statusCode()).as(path).isEqualTo(303);
            page.locator("[name=" + field + "]").fill(typed);
            page.locator("form:has([name=" + field + "]) .buttons button").first().click();
            assertThat(page.locator("#conflict").innerText()).contains(other, typed);
            assertThat(page.locator("[name=" + field + "]").inputValue()).isEqualTo(typed);
            Looking.findsNothing(page);
            Looking.keyboardReachesEverything(page);
            page.locator("[name=" + field + "]").fill(stored);
            page.locator("form:has([name=" + field + "]) .buttons button").first().click();
            assertThat(page.locator("[role=status]").innerText()).contains("บันทึก");
        }
    }

    @Test
    void aPersonIsAddedChangedAndLeavesWithoutScripts() {
        try (BrowserContext context = Looking.administrator(chromium, portal, false)) {
            Page page = context.newPage();
            page.setViewportSize(320, 700);
            page.navigate(portal.at("admin/people/new").toString());
            page.locator("#firstName").fill("ไร้สคริปต์");
            page.locator("#lastName").fill("ในเบราว์เซอร์");
            page.locator("#position").selectOption("นิติกร");
            page.locator("#staffType").selectOption("municipal-officer");
            page.locator("#email").fill("ไม่ใช่อีเมล");
            page.locator("main .buttons button").click();
            assertThat(page.locator("#email-problem").innerText()).contains("อีเมล");
            page.locator("#email").fill("");
            page.locator("main .buttons button").click();
            assertThat(page.locator("[role=status]").innerText()).contains("เพิ่มบุคลากรแล้ว");
            page.locator("a[href$='/leave']").click();
            page.locator("#day").fill("30/9/2569");
            page.locator("main .buttons button").click();
            assertThat(page.locator("[role=status]").innerText()).contains("วันสุดท้าย");
        }
    }
}
