package khlang.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import khlang.plan.PlanYears;
import khlang.plan.SignedPlans;
import khlang.rights.Role;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A year's plan for programs, and as open data, of a year that no other test knows. */
@ExtendWith(RunningPortal.Once.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanApiIT {

    private static final int YEAR = PlanYears.PLAN_API;
    private static final String API = "api/v1/plan/" + YEAR;
    private static final String OPEN = "plan/" + YEAR + "/open-data";

    private final RunningPortal portal;
    private Colleague secretary;
    private Colleague head;
    private Colleague clerk;

    PlanApiIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeAll
    void sign() {
        SignedPlans.sign(portal.database(), YEAR);
        secretary = Colleague.of(portal, "plan.api.secretary", Role.SECRETARY, "finance");
        head = Colleague.of(portal, "plan.api.head", Role.HEAD, "education");
        clerk = Colleague.of(portal, "plan.api.clerk", Role.STAFF, "education");
        for (String division : List.of("finance", "education", "education")) {
            portal.database()
                    .change(
                            "INSERT INTO sharing_event (kind, state, title, outside, km_sharing,"
                                    + " km_climate, held_on, begins_at, ends_at, minutes,"
                                    + " recorded_at, division_id) SELECT 'ACTIVITY', 'HELD', ?,"
                                    + " FALSE, FALSE, TRUE, '1890-02-02', 540, 600, '', NOW(6), id"
                                    + " FROM division WHERE slug = ?",
                            "กิจกรรมของโปรแกรม",
                            division);
        }
    }

    @AfterAll
    void leave() {
        SignedPlans.tear(portal.database(), YEAR);
        List.of(secretary, head, clerk).forEach(Colleague::close);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body());
    }

    private HttpResponse<String> asProgram(String path) {
        return portal.send(portal.asAdministrator(path).build());
    }

    private void isProblem(HttpResponse<String> answer, int status, String words) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains(words);
    }

    @Test
    void everybodyIsToldWhatThePageShows() {
        JsonNode plan = json(portal.get(API));
        assertThat(plan.get("tables").size()).isEqualTo(3);
        JsonNode row = plan.at("/tables/1/rows/0");
        assertThat(row.get("id").asString()).isEqualTo("T2R1");
        assertThat(row.get("status").asString()).isEqualTo("THERE");
        assertThat(row.get("statusText").asString())
                .isEqualTo(
                        Jsoup.parse(portal.get("plan/" + YEAR).body())
                                .select("#T2R1 > td:last-child .tag")
                                .text());
        assertThat(row.get("measures").toString()).contains("M21");
        JsonNode measure = measure(plan, "M21");
        assertThat(measure.at("/numbers/0/counted").asLong()).isEqualTo(3);
        assertThat(measure.at("/numbers/0/months").toString())
                .isEqualTo("[0,0,0,0,3,0,0,0,0,0,0,0]");
        assertThat(measure(plan, "M10").at("/numbers/0/counted").isNull())
                .as("nobody has reported")
                .isTrue();
        assertThat(portal.get(API).body()).doesNotContain("กิจกรรมของโปรแกรม");
        assertThat(json(portal.get("api/v1/plan")).toString()).contains("/plan/" + YEAR);
    }

    private static JsonNode measure(JsonNode plan, String id) {
        for (JsonNode one : plan.get("measures")) {
            if (one.get("id").asString().equals(id)) {
                return one;
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void whatIsKnownAlreadyIsNotSentAgain() {
        for (String path : List.of(API, OPEN + ".json", OPEN + ".csv")) {
            String tag = portal.get(path).headers().firstValue("ETag").orElseThrow();
            HttpRequest again =
                    HttpRequest.newBuilder(portal.at(path)).header("If-None-Match", tag).build();
            assertThat(portal.send(again).statusCode()).as(path).isEqualTo(304);
        }
    }

    @Test
    void listsAreForThoseWhoMaySeeThemOnThePages() {
        String path = API + "/measures/M21";
        assertThat(json(portal.get(path)).get("seen").isNull()).isTrue();
        assertThat(json(clerk.browser().get(path)).get("seen").isNull()).isTrue();
        JsonNode all = json(secretary.browser().get(path + "?size=2&page=2")).get("seen");
        assertThat(all.get("wholeOffice").asBoolean()).isTrue();
        assertThat(all.get("total").asLong()).isEqualTo(3);
        assertThat(all.get("list").size()).isEqualTo(1);
        assertThat(all.get("breakdowns").toString())
                .contains("\"by\":\"DIVISION\"", "\"value\":\"finance\"");
        JsonNode own = json(head.browser().get(path)).get("seen");
        assertThat(own.get("wholeOffice").asBoolean()).isFalse();
        assertThat(own.get("counted").asLong()).isEqualTo(2);
        assertThat(own.toString()).doesNotContain("finance");
        assertThat(json(asProgram(path)).get("seen").get("counted").asLong()).isEqualTo(3);
    }

    @Test
    void wrongYearsMeasuresAndNumbersAreToldApart() {
        isProblem(portal.get("api/v1/plan/2490"), 404, Integer.toString(YEAR));
        isProblem(portal.get("api/v1/plan/1890"), 404, "พ.ศ.");
        isProblem(portal.get("api/v1/plan/x"), 404, "พ.ศ.");
        isProblem(portal.get(API + "/measures/M99"), 404, "M21");
        isProblem(portal.get("api/v1/plan/2490/measures/M21"), 404, "พ.ศ.");
        isProblem(portal.get(API + "/measures/M21?number=none"), 400, "number");
        isProblem(portal.get(API + "/measures/M21?page=0"), 400, "page");
        isProblem(portal.get(API + "/measures/M21?size=201"), 400, "1–200");
    }

    @Test
    void reportsAndRecommendationsAreForStaff() {
        isProblem(portal.get(API + "/report"), 401, "Bearer");
        isProblem(portal.get(API + "/recommendations"), 401, "Bearer");
        isProblem(asProgram(API + "/report"), 404, "ยังไม่มีรายงาน");
        isProblem(asProgram("api/v1/plan/2490/recommendations"), 404, "พ.ศ.");
        portal.database()
                .change(
                        "INSERT INTO year_report (fiscal_year, number, stage, content)"
                                + " VALUES (?, 1, 'DRAFT', ?)",
                        YEAR,
                        "{\"summary\":\"ร่างของโปรแกรม\"}");
        portal.database()
                .change(
                        "INSERT INTO recommendation (fiscal_year, plan_row, words, state, outcome)"
                                + " VALUES (?, 'T2R1', 'คำแนะนำของโปรแกรม', 'OPEN', '')",
                        YEAR);
        try {
            JsonNode report = json(asProgram(API + "/report"));
            assertThat(report.get("summary").asString()).isEqualTo("ร่างของโปรแกรม");
            assertThat(report.get("rows").size()).isEqualTo(15);
            isProblem(clerk.browser().get(API + "/report"), 404, "ยังไม่มีรายงาน");
            isProblem(asProgram(API + "/report?revision=2"), 404, "ยังไม่มีรายงาน");
            JsonNode advice = json(clerk.browser().get(API + "/recommendations"));
            assertThat(advice.at("/own/0/words").asString()).isEqualTo("คำแนะนำของโปรแกรม");
        } finally {
            portal.database().change("DELETE FROM year_report WHERE fiscal_year = ?", YEAR);
            portal.database().change("DELETE FROM recommendation WHERE fiscal_year = ?", YEAR);
        }
    }

    @Test
    void openDataSaysWhoseItIsAndHowItWasCounted() {
        JsonNode data = json(portal.get(OPEN + ".json"));
        assertThat(data.get("publisher").asString()).startsWith("เทศบาล");
        assertThat(data.get("licence").isNull()).as("nobody has set one").isTrue();
        assertThat(data.get("licenceText").asString()).contains("ยังไม่ได้กำหนด");
        assertThat(data.get("periodBegins").asString()).isEqualTo("1889-10-01");
        assertThat(measure(data.get("plan"), "M21").get("formula").asString()).isNotBlank();
        String csv = portal.get(OPEN + ".csv").body();
        assertThat(csv).startsWith("\uFEFF\"ปีงบประมาณ\"").contains("\"T2R1\"", "\"M21\"");
        List<String> lines = csv.lines().toList();
        assertThat(lines).hasSizeGreaterThan(40);
        assertThat(lines).allMatch(line -> line.split("\",\"", -1).length == 32);
        assertThat(json(portal.get("plan/open-data.json")).toString()).contains(OPEN + ".csv");
        var page = Jsoup.parse(portal.get("plan/" + YEAR).body());
        assertThat(page.select("link[rel=alternate][href='/" + OPEN + ".csv']")).hasSize(1);
        assertThat(page.select("main a[href='/" + OPEN + ".json']")).hasSize(1);
        assertThat(portal.get("plan/2490/open-data.json").statusCode()).isEqualTo(404);
    }

    /** Whoever asks: the administrator's open data is the public's. */
    @Test
    void nobodyStandsInOpenData() {
        String data =
                portal.get(OPEN + ".json").body()
                        + portal.get(OPEN + ".csv").body()
                        + portal.get("plan/2565/open-data.json").body()
                        + portal.get("plan/2565/open-data.csv").body();
        List<String> names =
                portal
                        .database()
                        .rows("SELECT CONCAT(first_name, ' ', last_name) FROM person")
                        .stream()
                        .map(List::getFirst)
                        .toList();
        assertThat(names).hasSizeGreaterThan(2);
        assertThat(names).noneMatch(data::contains);
        assertThat(asProgram(OPEN + ".csv").body()).isEqualTo(portal.get(OPEN + ".csv").body());
    }
}
