package khlang.library.reference.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What documents lead to, and what happens when a law changes. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReferencesIT {

    private static final String DIVISION = "public-health";

    private final RunningPortal portal;
    private Colleague head;
    private Colleague staff;

    ReferencesIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        head = Colleague.of(portal, "reference.head", Role.HEAD, DIVISION);
        staff = Colleague.of(portal, "reference.staff", Role.STAFF, DIVISION);
    }

    @AfterAll
    void leave() {
        head.close();
        staff.close();
    }

    @Test
    void aPageTellsWhichPagesLeadToItAndKeepsStaffPagesFromThePublic() {
        save("ref-target", "เป้าหมาย", "public", "[]", "ข้อความ");
        save("ref-public", "หน้าเปิด", "public", "[]", "ดู [เป้าหมาย](/documents/ref-target#a)");
        save("ref-staff", "หน้าปิด", "staff", "[]", "ดู [เป้าหมาย](/documents/ref-target)");

        assertThat(leadingTo(Jsoup.parse(portal.get("documents/ref-target").body())))
                .isEqualTo("หน้าเปิด");
        assertThat(leadingTo(staff.browser().open("documents/ref-target")))
                .isEqualTo("หน้าปิด หน้าเปิด");

        save("ref-public", "หน้าเปิด", "public", "[]", "ไม่ดูแล้ว");
        assertThat(leadingTo(Jsoup.parse(portal.get("documents/ref-target").body()))).isEmpty();
    }

    @Test
    void linksThatLeadNowhereAreListedWithTheReason() {
        save("ref-secret", "ปิด", "staff", "[]", "ข้อความ");
        save(
                "ref-broken",
                "มีลิงก์เสีย",
                "public",
                "[]",
                "[ไม่มี](/documents/ref-nothing) [ปิด](/documents/ref-secret) [ไฟล์](หาย.pdf)"
                        + " [เว็บ](https://example.go.th/) [ดี](/documents/ref-broken-target)");
        save("ref-broken-target", "ปลายทาง", "public", "[]", "ข้อความ");

        String listed =
                rows(staff.browser().open("links?division=" + DIVISION), "a[href$=ref-broken]");
        assertThat(listed)
                .contains("ไม่มี /documents/ref-nothing ไม่มีเรื่องนี้ให้อ่าน")
                .contains("ปิด /documents/ref-secret เฉพาะเจ้าหน้าที่ ประชาชนเปิดไม่ได้")
                .contains("ไฟล์ หาย.pdf ไม่มีไฟล์นี้แนบอยู่")
                .doesNotContain("example.go.th", "ref-broken-target");
        Document lonely = staff.browser().open("links?show=lonely&division=" + DIVISION);
        assertThat(lonely.select("a[href$=ref-broken]")).hasSize(1);
        assertThat(lonely.select("a[href$=ref-broken-target]")).isEmpty();
        assertThat(portal.get("links").statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasWithdrawnIsABrokenLinkThatNamesTheSuccessor() {
        save("ref-old", "ฉบับเก่า", "public", "[]", "ข้อความ");
        save("ref-new", "ฉบับใหม่", "public", "[]", "ข้อความ");
        save("ref-follows", "ตามมา", "public", "[]", "[ฉบับเก่า](/documents/ref-old)");
        assertThat(
                        head.browser()
                                .submit(
                                        "documents/ref-old/withdraw",
                                        "/documents/ref-old/withdraw",
                                        Map.of("reason", "รวมเล่ม", "successor", "ref-new"))
                                .statusCode())
                .isEqualTo(303);
        Document links = staff.browser().open("links?division=" + DIVISION);
        assertThat(rows(links, "a[href$=ref-follows]")).contains("เลิกใช้แล้ว");
        assertThat(links.select("tr:has(a[href$=ref-follows]) a[href$=ref-new]")).hasSize(1);
    }

    @Test
    void aLinkIsMendedAndBrokenByWhatBecomesOfItsTarget() {
        save("ref-waits", "รออยู่", "public", "[]", "[ยังไม่มี](/documents/ref-comes)");
        assertThat(broken("ref-waits")).contains("ไม่มีเรื่องนี้ให้อ่าน");
        save("ref-comes", "มาแล้ว", "public", "[]", "ข้อความ");
        assertThat(broken("ref-waits")).isEmpty();
        save("ref-comes", "มาแล้ว", "staff", "[]", "ข้อความ");
        assertThat(broken("ref-waits")).contains("เฉพาะเจ้าหน้าที่");
        save("ref-waits", "รออยู่", "staff", "[]", "[ยังไม่มี](/documents/ref-comes)");
        assertThat(broken("ref-waits")).isEmpty();
        submit("ref-comes/trash");
        assertThat(broken("ref-waits")).contains("ไม่มีเรื่องนี้ให้อ่าน");
        submit("ref-waits/trash");
        assertThat(broken("ref-waits")).isEmpty();
    }

    @Test
    void aPageIsLonelyAsLongAsNoOtherPublishedPageLeadsToIt() {
        save("ref-alone", "โดดเดี่ยว", "public", "[]", "[ตัวเอง](/documents/ref-alone)");
        assertThat(isLonely("ref-alone")).isTrue();
        save("ref-friend", "เพื่อน", "public", "[]", "[ไป](/documents/ref-alone)");
        assertThat(isLonely("ref-alone")).isFalse();
        save("ref-friend", "เพื่อน", "public", "[]", "ไม่ไปแล้ว");
        assertThat(isLonely("ref-alone")).isTrue();
        save("ref-friend", "เพื่อน", "public", "[]", "[ไป](/documents/ref-alone)");
        assertThat(isLonely("ref-alone")).isFalse();
        submit("ref-friend/trash");
        assertThat(isLonely("ref-alone")).isTrue();
        assertThat(isLonely("ref-friend")).isFalse();
        submit("ref-alone/withdraw");
        assertThat(isLonely("ref-alone")).isFalse();
    }

    @Test
    void whatIsMarkedIsWhatIsSo() {
        String wrong =
                "SELECT count(*) FROM document d WHERE (d.state = 'PUBLISHED' AND NOT EXISTS"
                        + " (SELECT 1 FROM document_link l WHERE l.target = d.slug"
                        + " AND l.document_id <> d.id))"
                        + " <> EXISTS (SELECT 1 FROM lonely_mark m WHERE m.document_id = d.id"
                        + " AND m.updated_at = d.updated_at AND m.division_id = d.division_id)";
        assertThat(portal.database().value(wrong)).isEqualTo("0");
        String links =
                "SELECT count(*) FROM document_link l LEFT JOIN document t ON t.slug = l.target"
                        + " AND t.state = 'PUBLISHED' WHERE l.target IS NOT NULL AND t.id IS NULL"
                        + " AND l.broken = FALSE";
        assertThat(portal.database().value(links)).isEqualTo("0");
    }

    private String broken(String slug) {
        return rows(staff.browser().open("links?division=" + DIVISION), "a[href$=/" + slug + "]");
    }

    private boolean isLonely(String slug) {
        Document page = staff.browser().open("links?show=lonely&division=" + DIVISION);
        assertThat(page.select(".count").text()).startsWith(page.select("tbody tr").size() + " ");
        return !page.select("a[href=/documents/" + slug + "]").isEmpty();
    }

    private void submit(String path) {
        String page = "documents/" + path;
        assertThat(
                        head.browser()
                                .submit(page, "/" + page, Map.of("reason", "เลิกใช้"))
                                .statusCode())
                .isEqualTo(303);
    }

    @Test
    void aLawThatChangesSendsEachDocumentThatRestsOnItToBeLookedAt() {
        save(
                "ref-law-a",
                "เรื่องแรก",
                "public",
                law("พระราชบัญญัติทดสอบ พ.ศ. ๒๕๓๐", "มาตรา 4"),
                "ก");
        save("ref-law-b", "เรื่องสอง", "staff", law("พ.ร.บ. ทดสอบ พ.ศ. 2530", null), "ข");
        String path = law("พระราชบัญญัติทดสอบ พ.ศ. ๒๕๓๐");
        Document before = staff.browser().open(path);
        assertThat(before.select("main tbody tr")).hasSize(2);
        assertThat(before.text()).contains("มาตรา 4", "ทั้งฉบับ", "ใช้บังคับอยู่");
        assertThat(before.select("form[action=/" + path + "]")).isEmpty();

        HttpResponse<String> withoutDay = change(path, "AMENDED", "");
        assertThat(withoutDay.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(withoutDay.body()).select("#changed-on-problem")).isNotEmpty();
        assertThat(change(path, "AMENDED", "1 ต.ค. 2569").statusCode()).isEqualTo(303);

        assertThat(head.browser().open("me").select("section:has(#due)").text())
                .contains("เรื่องแรก", "เรื่องสอง", "กฎหมายมีการแก้ไขเพิ่มเติม");
        assertThat(portal.get("documents/ref-law-a").body())
                .contains("law-changed", "ตั้งแต่ 1 ต.ค. 2569", "พระราชบัญญัติทดสอบ (ฉบับที่ ๒)");
        assertThat(staff.browser().open(path).select("main .tag-late")).hasSize(2);

        save(
                "ref-law-a",
                "เรื่องแรก",
                "public",
                law("พระราชบัญญัติทดสอบ พ.ศ. ๒๕๓๐", "มาตรา 5"),
                "ก");
        assertThat(head.browser().open("me").select("section:has(#due)").text())
                .contains("เรื่องสอง")
                .doesNotContain("เรื่องแรก");
        assertThat(change(path, "IN_FORCE", "").statusCode()).isEqualTo(303);
        assertThat(head.browser().open("me").select("section:has(#due)").text())
                .doesNotContain("เรื่องสอง");
        assertThat(portal.get("documents/ref-law-a").body()).doesNotContain("law-changed");
    }

    @Test
    void aLawWithoutANameOrWithAVeryLongSectionBreaksNothing() {
        save("ref-law-d", "เรื่องสี่", "public", "[{\"section\":\"มาตรา 1\"}]", "ก");
        assertThat(portal.get("documents/ref-law-d").statusCode()).isEqualTo(200);
        save("ref-related", "เรื่องหก", "public", "[],\"related\":[\"ไม่ใช่ที่อยู่\"]", "ก");
        assertThat(portal.get("documents/ref-related").statusCode()).isEqualTo(200);
        save("ref-law-e", "เรื่องห้า", "public", law("ข".repeat(900), "ม".repeat(2_000)), "ก");
        assertThat(portal.get("documents/ref-law-e").statusCode()).isEqualTo(200);
    }

    @Test
    void twoWhoNoteSomethingAboutOneLawSeeEachOther() {
        save("ref-law-c", "เรื่องสาม", "public", law("ระเบียบทดสอบ พ.ศ. ๒๕๔๐", null), "ก");
        String path = law("ระเบียบทดสอบ พ.ศ. ๒๕๔๐");
        String version = head.browser().open(path).select("input[name=version]").val();
        assertThat(change(path, "REPEALED", "1/1/2570").statusCode()).isEqualTo(303);
        HttpResponse<String> late =
                head.browser()
                        .submit(
                                path,
                                "/" + path,
                                Map.of(
                                        "version", version,
                                        "status", "AMENDED",
                                        "changed-on", "2/1/2570"));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("#conflict").text())
                .contains("ถูกยกเลิกแล้ว", "มีการแก้ไขเพิ่มเติม");
        String token = Browser.token(staff.browser().open("me"));
        assertThat(
                        staff.browser()
                                .post(path, Map.of("form-token", token, "status", "IN_FORCE"))
                                .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<String> change(String path, String status, String day) {
        var fields = new HashMap<String, Object>();
        fields.put("status", status);
        fields.put("changed-on", day);
        fields.put("successor", day.isEmpty() ? "" : "พระราชบัญญัติทดสอบ (ฉบับที่ ๒)");
        return head.browser().submit(path, "/" + path, fields);
    }

    private static String law(String name, String section) {
        return section == null
                ? "[{\"name\":\"" + name + "\"}]"
                : "[{\"name\":\"" + name + "\",\"section\":\"" + section + "\"}]";
    }

    private String law(String name) {
        return "laws/" + portal.database().value("SELECT id FROM law WHERE name = ?", name);
    }

    private static String leadingTo(Document page) {
        return page.select("nav[aria-labelledby=leading-title] a").text();
    }

    private static String rows(Document page, String link) {
        return page.select("tbody tr:has(" + link + ")").text();
    }

    private void save(String slug, String title, String audience, String laws, String markdown) {
        String json =
                """
                {"slug":"%s","title":"%s","audience":"%s","division":"%s","law_refs":%s,"markdown":"%s"}
                """
                        .formatted(slug, title, audience, DIVISION, laws, markdown);
        HttpResponse<String> saved =
                portal.send(
                        portal.asAdministrator("api/v1/documents")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(json))
                                .build());
        assertThat(saved.statusCode()).as(saved.body()).isIn(200, 201);
    }
}
