package khlang.contribution.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
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
import khlang.system.Members;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who knows what, and what people let others see of that. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleIT {

    private static final String TAG = "ป้ายknown-one";
    private static final String DAY = "2006-02-10 00:00:00";

    private final RunningPortal portal;
    private final GivenWorks works;
    private Colleague knower;
    private Colleague shy;
    private Colleague reader;
    private Colleague gone;

    PeopleIT(RunningPortal portal) {
        this.portal = portal;
        works = new GivenWorks(portal.database());
    }

    @BeforeAll
    void tell() {
        knower = Colleague.of(portal, "known.writer", Role.STAFF, "education");
        shy = Colleague.of(portal, "known.shy", Role.STAFF, "education");
        reader = Colleague.of(portal, "known.reader", Role.SECRETARY, "finance");
        gone = Colleague.of(portal, "known.gone", Role.STAFF, "finance");
        portal.database()
                .change("UPDATE person SET valid_to = '2020-01-01' WHERE id = ?", gone.person());
        works.shelf("known-shelf");
        works.document("known-one", "WORK_MANUAL", "known-shelf", "education", DAY);
        works.revision("known-one", 1, null, DAY, DAY);
        for (Colleague one : List.of(knower, shy, gone)) {
            works.writes(one, "known-one", 1);
        }
        assertThat(
                        save(shy, Map.of("about", "ถามเรื่องลับเฉพาะ", "topics-hidden", "yes"))
                                .statusCode())
                .isEqualTo(303);
    }

    @AfterAll
    void leave() {
        works.clear("known-");
        List.of(knower, shy, reader, gone).forEach(Colleague::close);
    }

    private static HttpResponse<String> save(Colleague one, Map<String, String> fields) {
        return one.browser().submit("me/profile", "/me/profile", fields);
    }

    @Test
    void topicsLeadToThoseWhoKnowThemAndWantItShown() {
        assertThat(found(TAG)).hasSize(1).first().asString().contains("known.writer");
        assertThat(found("known-shelf")).hasSize(1);
        assertThat(found("เรื่อง known-one")).hasSize(1);
        assertThat(found("ถามเรื่องลับเฉพาะ")).isEmpty();
        assertThat(found("known.shy")).as("names are no secret").hasSize(1);
        assertThat(found("known.gone")).as("works here no more").isEmpty();
        assertThat(found("100%_!ไม่มี")).isEmpty();
    }

    private List<String> found(String words) {
        return reader.browser()
                .open("people?q=" + Browser.encoded(words))
                .select("main ul.documents > li > a")
                .eachText();
    }

    @Test
    void aPageShowsTopicsOrOnlyNamePostAndDivision() {
        Document open = reader.browser().open("people/" + knower.person());
        assertThat(open.select("h2").text()).contains("จากเอกสารที่เผยแพร่");
        assertThat(open.text()).contains(TAG).contains("หมวด known-shelf").contains("กองการศึกษา");
        assertThat(open.text()).doesNotContain("แก้คำแนะนำตัว");
        Document closed = reader.browser().open("people/" + shy.person());
        assertThat(closed.select("main").text())
                .contains("known.shy")
                .contains("กองการศึกษา")
                .doesNotContain(TAG)
                .doesNotContain("ถามเรื่องลับเฉพาะ");
        assertThat(closed.select("main h2")).isEmpty();
    }

    @Test
    void toThePublicNothingOfItExists() {
        for (String path : List.of("people", "people/" + knower.person(), "people/999999999")) {
            assertThat(portal.get(path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(reader.browser().get("people/" + gone.person()).statusCode()).isEqualTo(404);
        assertThat(reader.browser().get("people/999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsTooLongIsRefusedAndKept() {
        HttpResponse<String> answer =
                save(reader, Map.of("about", "ก".repeat(601), "name-hidden", "yes"));
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".field-problem").text()).contains("600");
        assertThat(page.select("#about").val()).hasSize(601);
        assertThat(page.select("#name-hidden-yes").hasAttr("checked")).isTrue();
    }

    @Test
    void markupIsPlainText() {
        assertThat(save(knower, Map.of("about", "<b>ถาม</b> **ได้**\nทุกวัน")).statusCode())
                .isEqualTo(303);
        Document page = reader.browser().open("people/" + knower.person());
        assertThat(page.select("main b")).isEmpty();
        assertThat(page.select("main p").eachText()).contains("<b>ถาม</b> **ได้**", "ทุกวัน");
        assertThat(found("**ได้**")).hasSize(1);
    }

    @Test
    void whatWasChangedInAnotherWindowIsNotOverwritten() {
        Document first = reader.browser().open("me/profile");
        assertThat(save(reader, Map.of("about", "จากอีกหน้าต่าง")).statusCode()).isEqualTo(303);
        var typed = new HashMap<String, String>();
        typed.put("about", "จากหน้าต่างเก่า");
        typed.put("topics-hidden", "yes");
        HttpResponse<String> late = reader.browser().submit(first, "/me/profile", typed);
        assertThat(late.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(late.body());
        assertThat(page.select("#conflict").text())
                .contains("จากอีกหน้าต่าง")
                .contains("จากหน้าต่างเก่า");
        assertThat(reader.browser().open("me/profile").select("#about").val())
                .isEqualTo("จากอีกหน้าต่าง");
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM audit_entry WHERE action ="
                                                + " 'CONTRIBUTOR_CHANGED' AND object_key = ?",
                                        "person:" + reader.person()))
                .isEqualTo("1");
    }

    @Test
    void everybodyCanUseThePagesOnATelephone() {
        try (var chromium = new Chromium();
                BrowserContext context =
                        chromium.browser()
                                .newContext(
                                        new com.microsoft.playwright.Browser.NewContextOptions()
                                                .setViewportSize(390, 844))) {
            Page page = context.newPage();
            page.navigate(portal.at("sign-in").toString());
            page.locator("#user-name").fill("known.reader");
            page.locator("#password").fill(Members.PASSWORD);
            page.locator("main button[type=submit]").click();
            for (String path :
                    List.of(
                            "people",
                            "people/" + knower.person(),
                            "me/profile",
                            "me/contributions",
                            "contributions?year=2549")) {
                page.navigate(portal.at(path).toString());
                assertThat(new AxeBuilder(page).analyze().getViolations())
                        .as(path)
                        .extracting(Rule::getId, rule -> rule.getNodes().getFirst().getHtml())
                        .isEmpty();
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .as(path)
                        .isEqualTo(true);
            }
        }
    }
}
