package khlang.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
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

/** The list of all documents, and the change of many at once. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InventoryIT {

    private static final String DIVISION = "public-works";

    private final RunningPortal portal;
    private Colleague head;
    private Colleague staff;

    InventoryIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        head = Colleague.of(portal, "inventory.head", Role.HEAD, DIVISION);
        staff = Colleague.of(portal, "inventory.staff", Role.STAFF, DIVISION);
        save("inventory-a", "ทะเบียน ก", DIVISION, "");
        save("inventory-b", "ทะเบียน ข", DIVISION, ",\"review_by\":\"2020-01-01\"");
        save("inventory-c", "ทะเบียน ค", "public-health", "");
    }

    @AfterAll
    void leave() {
        head.close();
        staff.close();
    }

    @Test
    void theListIsFilteredAndSorted() {
        Browser browser = head.browser();
        assertThat(titles(browser.open("documents?q=ทะเบียน&division=" + DIVISION)))
                .containsExactly("ทะเบียน ก", "ทะเบียน ข");
        assertThat(titles(browser.open("documents?q=ทะเบียน&due=yes")))
                .containsExactly("ทะเบียน ข");
        assertThat(titles(browser.open("documents?q=ทะเบียน&sort=review")).getFirst())
                .isEqualTo("ทะเบียน ข");
        assertThat(browser.open("documents?q=%25").text()).contains("ไม่พบเอกสารตามที่เลือก");
        assertThat(titles(browser.open("documents?kind=nothing&state=TRASHED&page=x&sort=y")))
                .isNotEmpty();
        assertThat(portal.get("documents").statusCode()).isEqualTo(303);
    }

    @Test
    void pagesFollowOneAnotherWithoutGapsAndAreSortedAsADictionaryIs() {
        List<String> words = List.of("กา", "เกา", "ไกล", "ขา");
        List<String> sorted = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            sorted.add("คลังใหญ่ " + words.get(i / 8) + " " + (i % 8 + 1));
        }
        for (int i = 31; i >= 0; i--) {
            save("inventory-big-" + i, sorted.get(i), DIVISION, "");
        }
        Browser browser = staff.browser();
        Document first = browser.open("documents?q=คลังใหญ่");
        assertThat(first.select(".count").text()).contains("32");
        List<String> both = new ArrayList<>(titles(first));
        assertThat(both).hasSize(30);
        Document last = browser.open("documents?q=คลังใหญ่&page=9999");
        both.addAll(titles(last));
        assertThat(both).containsExactlyElementsOf(sorted);
        assertThat(titles(browser.open("documents?q=คลังใหญ่&sort=updated&page=2")))
                .containsExactly(sorted.get(30), sorted.get(31));
        assertThat(titles(browser.open("documents?q=คลังใหญ่&category=general&kind=plan")))
                .isEmpty();
        assertThat(titles(browser.open("documents?q=คลังใหญ่&category=general&page=2")))
                .containsExactlyElementsOf(titles(last));
    }

    @Test
    void draftsOfOthersAreNotListed() {
        HttpResponse<String> begun =
                head.browser()
                        .submit(
                                "documents/new?kind=knowledge-article",
                                "/documents/new?kind=knowledge-article",
                                Map.of("title", "ร่างลับของหัวหน้า", "division", DIVISION));
        assertThat(begun.statusCode()).isEqualTo(303);
        assertThat(titles(head.browser().open("documents?q=ร่างลับ"))).hasSize(1);
        assertThat(titles(staff.browser().open("documents?q=ร่างลับ"))).isEmpty();
    }

    @Test
    void manyMoveAtOnceAndTheirHistoryTells() {
        Browser browser = head.browser();
        Document list = browser.open("documents?q=ทะเบียน");
        assertThat(list.select("input[name=documents]").eachAttr("value"))
                .contains("inventory-a", "inventory-b")
                .doesNotContain("inventory-c");
        assertThat(list.select("#owner option").eachAttr("value"))
                .contains(Long.toString(staff.person()));
        HttpResponse<String> answer =
                browser.submit(
                        list,
                        "/documents/bulk",
                        Map.of(
                                "documents",
                                List.of("inventory-a", "inventory-b"),
                                "category-to",
                                "health-and-environment",
                                "owner",
                                Long.toString(staff.person()),
                                "review_by",
                                "30/9/2590"));
        Document done = Jsoup.parse(answer.body());
        assertThat(done.select("#said").text()).contains("เปลี่ยนแล้ว 2 เรื่อง");
        assertThat(done.select("tr:has([value=inventory-a])").text()).contains("30 ก.ย. 2590");
        assertThat(Jsoup.parse(portal.get("documents/inventory-a").body()).select("nav").text())
                .contains(name("category", "health-and-environment"));
        assertThat(titles(staff.browser().open("documents?own=yes")))
                .contains("ทะเบียน ก", "ทะเบียน ข");
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM revision r JOIN document d"
                                                + " ON d.id = r.document_id"
                                                + " WHERE d.slug = 'inventory-a'"
                                                + " AND r.change_kind IS NULL"))
                .isEqualTo("2");
        HttpResponse<String> again =
                browser.submit(
                        browser.open("documents?q=ทะเบียน"),
                        "/documents/bulk",
                        Map.of(
                                "documents",
                                "inventory-a",
                                "category-to",
                                "health-and-environment"));
        assertThat(Jsoup.parse(again.body()).select("#said").text())
                .contains("เปลี่ยนแล้ว 0 เรื่อง", "เหมือนเดิมอยู่แล้ว 1 เรื่อง");
    }

    @Test
    void whatCannotBeChangedIsSaidAndWhatWasTickedStays() {
        Browser browser = head.browser();
        Document list = browser.open("documents?q=ทะเบียน");
        HttpResponse<String> nothing =
                browser.submit(
                        list,
                        "/documents/bulk",
                        Map.of("documents", "inventory-b", "review_by", "วันพุธ"));
        assertThat(nothing.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(nothing.body());
        assertThat(page.select("#review_by-problem")).isNotEmpty();
        assertThat(page.select("input[value=inventory-b]").hasAttr("checked")).isTrue();
        assertThat(page.select("#review_by").val()).isEqualTo("วันพุธ");
        assertThat(
                        browser.submit(list, "/documents/bulk", Map.of("documents", "inventory-b"))
                                .body())
                .contains("อย่างน้อยหนึ่งอย่าง");
        var foreign = new HashMap<String, Object>();
        foreign.put("form-token", Browser.token(list));
        foreign.put("documents", List.of("inventory-c"));
        foreign.put("category-to", "health-and-environment");
        assertThat(browser.post("documents/bulk", foreign).statusCode()).isEqualTo(404);
        assertThat(browser.post("documents/bulk", Map.of("documents", "x")).statusCode())
                .isEqualTo(403);
    }

    private static List<String> titles(Document page) {
        return page.select("tbody th a").eachText();
    }

    private String name(String table, String slug) {
        return portal.database().value("SELECT name FROM " + table + " WHERE slug = ?", slug);
    }

    private void save(String slug, String title, String division, String more) {
        String json =
                "{\"slug\":\"%s\",\"title\":\"%s\",\"division\":\"%s\",\"markdown\":\"ก\"%s}"
                        .formatted(slug, title, division, more);
        HttpResponse<String> saved =
                portal.send(
                        portal.asAdministrator("api/v1/documents")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(json))
                                .build());
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
    }
}
