package khlang.search.synonym.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.rights.Role;
import khlang.system.Browser;
import khlang.system.Chromium;
import khlang.system.Colleague;
import khlang.system.Looking;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Staff put words together, and searches know them at once. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SynonymsIT {

    private static final String NEW = "/admin/synonyms/new";

    private final RunningPortal portal;
    private Colleague secretary;
    private Colleague staff;

    SynonymsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void hire() {
        secretary =
                Colleague.of(portal, "synonym.secretary", Role.SECRETARY, "municipal-clerk-office");
        staff = Colleague.of(portal, "synonym.staff", Role.STAFF, "municipal-clerk-office");
    }

    @AfterAll
    void leave() {
        secretary.close();
        staff.close();
    }

    @Test
    void aNewWordIsFoundAtOnceAndNoLongerWhenItIsTakenOutAndAgainWhenItComesBack() {
        assertThat(found("ซูเปอร์แมน")).isEmpty();
        String page = add("SAME", "ซูเปอร์แมน, ภาษีป้าย", "");
        // At which place is not for the list to say: parts of the word itself may stand in a page.
        assertThat(awaited("ซูเปอร์แมน", true))
                .anySatisfy(link -> assertThat(link).startsWith("/documents/cg-signboard-tax?"));
        assertThat(search("ซูเปอร์แมน").select(".results-head").text())
                .contains("รวม ภาษีป้าย ด้วย");

        Document removed = press(page, "/removal");
        assertThat(removed.select("[role=status]").text()).contains("เอาออกแล้ว");
        assertThat(awaited("ซูเปอร์แมน", false)).isEmpty();

        assertThat(press(page, "/restoration").select("[role=status]").text())
                .contains("เพิ่มกลับแล้ว");
        assertThat(awaited("ซูเปอร์แมน", true)).isNotEmpty();
        assertThat(
                        portal.database()
                                .rows(
                                        "SELECT before_text, after_text FROM audit_entry"
                                                + " WHERE action = 'SYNONYMS_CHANGED'"
                                                + " AND object_key = ? ORDER BY number",
                                        "synonym:" + page.substring(page.lastIndexOf('/') + 1)))
                .extracting(row -> row.get(0).isEmpty() + " " + row.get(1).isEmpty())
                .containsExactly("true false", "false true", "true false");
    }

    @Test
    void aSearchCanLeaveTheOtherWordsOut() {
        add("ALSO", "เสื่อยักษ์, หมวกยักษ์", "ภาษีป้าย");
        awaited("เสื่อยักษ์", true);
        Document both = search("เสื่อยักษ์");
        assertThat(both.select(".hits h2 a[href*=cg-signboard-tax]")).hasSize(1);
        String without = both.select(".results-head a[href*=exact]").attr("href");
        Document typed = Jsoup.parse(portal.get(without.substring(1)).body());
        assertThat(typed.select(".results-head, .empty").text()).doesNotContain("ภาษีป้าย");
        assertThat(typed.select(".hits h2 a[href*=cg-signboard-tax]")).isEmpty();
        assertThat(typed.select("main a[href^=/search]:not([href*=exact])").eachText())
                .anyMatch(words -> words.contains("ค้นรวมคำพ้องด้วย"));
    }

    @Test
    void anotherProcessChangesTheListAndThisOneFollows() {
        portal.database()
                .change(
                        "INSERT INTO synonym_rule (kind, words, others, changed_at)"
                                + " VALUES ('INSTEAD', 'กระดุมยักษ์', 'ภาษีป้าย', UTC_TIMESTAMP(6))");
        portal.database().change("UPDATE synonym_state SET number = number + 1");
        assertThat(awaited("กระดุมยักษ์", true)).contains("/documents/cg-signboard-tax?n=1");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndNothingTypedIsLost() {
        HttpResponse<String> answer = submit("SAME", "ถังวิเศษ", "ป้าย");
        Document page = Jsoup.parse(answer.body());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.select("#words-problem").text()).contains("มีคำเดียว");
        assertThat(page.select("#others-problem").text()).contains("เว้นช่องนี้ว่าง");
        assertThat(page.select("#words").text()).isEqualTo("ถังวิเศษ");
        Document taken = Jsoup.parse(submit("SAME", "ขยะ, ของทิ้ง", "").body());
        assertThat(taken.select("#words-problem").text()).contains("ขยะ", "มูลฝอย");
        for (String hostile : List.of("", "((", "\u0000", "ก".repeat(5_000), "'; --, <script>")) {
            assertThat(submit("NOPE", hostile, hostile).statusCode()).isEqualTo(422);
        }
    }

    @Test
    void whoComesTooLateSeesWhatIsStored() {
        String page = add("SAME", "เก้าอี้บิน, เบาะบิน", "");
        Document mine = secretary.browser().open(page);
        secretary.browser().submit(mine, "/" + page, fields("SAME", "เก้าอี้บิน, พรมบิน", ""));
        HttpResponse<String> late =
                secretary
                        .browser()
                        .submit(mine, "/" + page, fields("SAME", "เก้าอี้บิน, หมอนบิน", ""));
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(Jsoup.parse(late.body()).select("#conflict").text())
                .contains("พรมบิน", "หมอนบิน");
        assertThat(secretary.browser().open(page).select("#words").text()).contains("พรมบิน");
    }

    @Test
    void manyLinesComeInAtOnceOrNoneOfThem() {
        Browser browser = secretary.browser();
        HttpResponse<String> wrong = take("โคมวิเศษ, ไฟวิเศษ\nคำเดียว\nขยะ, ของทิ้งแล้ว");
        Document page = Jsoup.parse(wrong.body());
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(page.select("tbody tr").eachText())
                .hasSize(2)
                .anyMatch(row -> row.contains("2") && row.contains("คำเดียว"))
                .anyMatch(row -> row.contains("3") && row.contains("มูลฝอย"));
        assertThat(page.select("#lines").text()).contains("โคมวิเศษ");
        assertThat(
                        browser.open("admin/synonyms?q=" + Browser.encoded("โคมวิเศษ"))
                                .select("tbody tr"))
                .isEmpty();

        assertThat(browser.follow(take("โคมวิเศษ, ไฟวิเศษ\n# จบ")).select("[role=status]").text())
                .contains("นำเข้าแล้ว");
        assertThat(browser.follow(take("ไฟวิเศษ, โคมวิเศษ")).select("[role=status]").text())
                .contains("ไม่มีรายการใหม่");
        String text = browser.get("admin/synonyms.txt").body();
        assertThat(text).contains("โคมวิเศษ, ไฟวิเศษ", "ศพด, ");
        assertThat(browser.follow(take(text)).select("[role=status]").text())
                .contains("ไม่มีรายการใหม่");
    }

    @Test
    void theListIsFilteredAndPaged() {
        Document list = secretary.browser().open("admin/synonyms");
        assertThat(list.select("tbody tr")).hasSize(50);
        assertThat(secretary.browser().open("admin/synonyms?page=2").select("tbody tr"))
                .isNotEmpty();
        assertThat(
                        secretary
                                .browser()
                                .open("admin/synonyms?kind=INSTEAD&q=" + Browser.encoded("อนุญาติ"))
                                .select("tbody tr"))
                .isNotEmpty()
                .allMatch(row -> row.text().contains("ค้นคำอื่นแทน"));
        assertThat(secretary.browser().open("admin/synonyms?q=%25%5F!").select(".empty"))
                .hasSize(1);
        assertThat(staff.browser().get("admin/synonyms").statusCode()).isEqualTo(404);
        assertThat(staff.browser().get("admin/synonyms.txt").statusCode()).isEqualTo(404);
    }

    @Test
    void thePagesServeEverybody() {
        String page = add("SAME", "กล่องดำ, กล่องวิเศษ", "");
        try (var chromium = new Chromium();
                BrowserContext context = Looking.administrator(chromium, portal, true)) {
            for (String path :
                    List.of("admin/synonyms", NEW.substring(1), page, "admin/synonyms/import")) {
                Page shown = context.newPage();
                shown.navigate(portal.at(path).toString());
                Looking.findsNothing(shown);
                Looking.keyboardReachesEverything(shown);
            }
        }
    }

    private HttpResponse<String> take(String lines) {
        return secretary
                .browser()
                .submit("admin/synonyms/import", "/admin/synonyms/import", Map.of("lines", lines));
    }

    private HttpResponse<String> submit(String kind, String words, String others) {
        return secretary.browser().submit(NEW.substring(1), NEW, fields(kind, words, others));
    }

    /** Adds a group and answers the path of its page. */
    private String add(String kind, String words, String others) {
        HttpResponse<String> answer = submit(kind, words, others);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String address = answer.headers().firstValue("Location").orElseThrow();
        return address.replaceFirst("^.*?/admin", "admin").replaceFirst("\\?.*", "");
    }

    private Document press(String page, String verb) {
        return secretary
                .browser()
                .follow(secretary.browser().submit(page, "/" + page + verb, Map.of()));
    }

    private static Map<String, String> fields(String kind, String words, String others) {
        var fields = new HashMap<String, String>();
        fields.put("kind", kind);
        fields.put("words", words);
        fields.put("others", others);
        return fields;
    }

    private Document search(String words) {
        return Jsoup.parse(portal.get("search?q=" + Browser.encoded(words)).body());
    }

    /** A change is known within moments here, and within seconds in other processes. */
    private List<String> awaited(String words, boolean something) {
        for (int i = 0; i < 300 && found(words).isEmpty() == something; i++) {
            portal.database().value("SELECT SLEEP(0.1)");
        }
        return found(words);
    }

    private List<String> found(String words) {
        return search(words).select(".hits h2 a").eachAttr("href");
    }
}
