package khlang.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import khlang.rights.Role;
import khlang.system.Colleague;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What readers say of documents: who counts, how often, and who does not. */
@ExtendWith(RunningPortal.Once.class)
class VotesIT {

    private static final Map<String, String> HELPED = Map.of("answer", "helped");
    private static final Map<String, String> MORE = Map.of("answer", "more");

    private final RunningPortal portal;
    private Somebody reader;

    VotesIT(RunningPortal portal) {
        this.portal = portal;
    }

    @BeforeEach
    void come() {
        reader = Somebody.newTo(portal.base());
    }

    @AfterEach
    void go() {
        reader.close();
    }

    @Test
    void oneTapIsEnoughAndNobodyIsKnown() {
        String slug = publish("vote-one-tap", "public");
        HttpResponse<String> answer = reader.post(path(slug), HELPED);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        HttpResponse<String> thanks = reader.get(path(slug) + "?step=helped");
        assertThat(Jsoup.parse(thanks.body()).select("[role=status]").text())
                .contains("ช่วยท่านได้");
        assertThat(thanks.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(votes(slug)).containsExactly(List.of("1", "", ""));
    }

    @Test
    void aHundredPostsOfOneVisitorCountOnceAndTheLastWordCounts() {
        String slug = publish("vote-stuffed", "public");
        for (int i = 0; i < 50; i++) {
            reader.post(path(slug), i % 2 == 0 ? HELPED : MORE);
        }
        assertThat(votes(slug)).containsExactly(List.of("0", "", ""));
        for (int i = 0; i < 50; i++) {
            reader.post(path(slug), HELPED);
        }
        assertThat(votes(slug)).as("the flood ends in silence").hasSize(1);
        assertThat(reader.post(path(slug), HELPED).statusCode()).isEqualTo(429);
    }

    @Test
    void manyBrowsersBehindOneAddressAreFew() {
        String slug = publish("vote-many-browsers", "public");
        int taken = 0;
        for (int i = 0; i < 40; i++) {
            HttpResponse<String> answer = reader.neighbour("B/" + i).post(path(slug), HELPED);
            taken += answer.statusCode() == 303 ? 1 : 0;
        }
        assertThat(taken).isEqualTo(20);
        assertThat(votes(slug)).hasSize(20);
    }

    @Test
    void anotherDayCountsAgain() {
        String slug = publish("vote-two-days", "public");
        reader.post(path(slug), HELPED);
        portal.database()
                .change(
                        "UPDATE document_vote SET day = day - INTERVAL 1 DAY WHERE document_id ="
                                + " (SELECT id FROM document WHERE slug = ?)",
                        slug);
        reader.post(path(slug), MORE);
        assertThat(votes(slug))
                .containsExactlyInAnyOrder(List.of("1", "", ""), List.of("0", "", ""));
    }

    @Test
    void aReasonMayFollowAndIsOfTheSameVote() {
        String slug = publish("vote-with-reason", "public");
        HttpResponse<String> first = reader.post(path(slug), MORE);
        assertThat(first.headers().firstValue("Location").orElseThrow()).endsWith("?step=more");
        assertThat(reader.get(path(slug) + "?step=more").body())
                .contains("อ่านไม่เข้าใจ", "อย่าพิมพ์ชื่อ");
        HttpResponse<String> second =
                reader.post(
                        path(slug),
                        Map.of(
                                "answer", "reason",
                                "reason", "OUTDATED",
                                "words", "ปีนี้ราคาใหม่แล้ว https://x.example"));
        assertThat(second.statusCode()).isEqualTo(303);
        assertThat(votes(slug))
                .containsExactly(List.of("0", "OUTDATED", "ปีนี้ราคาใหม่แล้ว https://x.example"));
        reader.post(path(slug), HELPED);
        assertThat(votes(slug)).containsExactly(List.of("1", "", ""));
    }

    @Test
    void unfitReasonsAreToldAndNothingTypedIsLost() {
        String slug = publish("vote-unfit-reason", "public");
        reader.post(path(slug), MORE);
        for (Map<String, String> unfit :
                List.of(
                        Map.of("words", "โทรกลับ 081-234-5678 ด้วย", "reason", "OTHER"),
                        Map.of("words", "ยาว" + "ก".repeat(500), "reason", "UNCLEAR"),
                        Map.of("words", "", "reason", "OTHER"),
                        Map.of("words", "", "reason", ""),
                        Map.of("words", "ข้อความ", "reason", "DROP TABLE"))) {
            var fields = new java.util.HashMap<>(unfit);
            fields.put("answer", "reason");
            HttpResponse<String> answer = reader.post(path(slug), fields);
            assertThat(answer.statusCode()).as("%s", unfit).isEqualTo(422);
            var page = Jsoup.parse(answer.body());
            assertThat(page.select(".field-problem").text()).as("%s", unfit).isNotEmpty();
            assertThat(page.select("#words").text()).isEqualTo(unfit.get("words"));
        }
        assertThat(votes(slug)).containsExactly(List.of("0", "", ""));
    }

    @Test
    void otherSitesAndProgramsDoNotCount() {
        String slug = publish("vote-not-people", "public");
        assertThat(
                        reader.send(
                                        reader.form(path(slug), HELPED)
                                                .header("Sec-Fetch-Site", "cross-site"))
                                .statusCode())
                .isEqualTo(403);
        assertThat(reader.send(reader.form(path(slug), HELPED)).statusCode()).isEqualTo(403);
        assertThat(
                        reader.send(
                                        reader.form(path(slug), HELPED)
                                                .header("Origin", "https://evil.example"))
                                .statusCode())
                .isEqualTo(403);
        assertThat(reader.program("curl/8.5.0").post(path(slug), HELPED).statusCode())
                .as("thanked like anybody")
                .isEqualTo(303);
        assertThat(
                        reader.post(path(slug), Map.of("answer", "helped", "homepage", "http://x"))
                                .statusCode())
                .isEqualTo(303);
        reader.post(path(slug), Map.of("answer", "nonsense"));
        assertThat(votes(slug)).isEmpty();
        assertThat(reader.post(path(slug), Map.of("answer", "x".repeat(70_000))).statusCode())
                .isEqualTo(413);
    }

    @Test
    void whoHasWrittenItDoesNotCount() {
        String slug = publish("vote-own-work", "public");
        try (Colleague author =
                Colleague.of(portal, "vote.author", Role.STAFF, "municipal-clerk-office")) {
            portal.database()
                    .change(
                            "UPDATE document SET owner = ? WHERE slug = ?",
                            Long.toString(author.person()),
                            slug);
            HttpRequest.Builder form =
                    reader.form(path(slug), HELPED).header("Sec-Fetch-Site", "same-origin");
            assertThat(
                            author.browser()
                                    .send(form.build())
                                    .headers()
                                    .firstValue("Location")
                                    .orElseThrow())
                    .endsWith("?step=own");
        }
        assertThat(votes(slug)).isEmpty();
    }

    @Test
    void theStatisticsOfADocumentTellWhatReadersSaid() {
        String slug = publish("vote-in-statistics", "public");
        assertThat(reader.post(path(slug), HELPED).statusCode()).isEqualTo(303);
        assertThat(reader.neighbour("Other/2").post(path(slug), MORE).statusCode()).isEqualTo(303);
        try (Colleague secretary =
                Colleague.of(portal, "vote.secretary", Role.SECRETARY, "finance")) {
            assertThat(
                            secretary
                                    .browser()
                                    .open("statistics/documents/" + slug)
                                    .select(".totals div:has(a[href*=/feedback/votes/])")
                                    .text())
                    .isEqualTo("เสียงจากผู้อ่าน 1 ช่วยได้ 1 คำตอบว่ายังไม่พอ");
            assertThat(
                            secretary
                                    .browser()
                                    .open("statistics")
                                    .select("a[href^=/feedback/votes?year=]"))
                    .isNotEmpty();
        }
    }

    @Test
    void whatIsNotForEverybodyHasNoQuestion() {
        String slug = publish("vote-staff-only", "staff");
        assertThat(reader.get(path(slug)).statusCode()).isEqualTo(404);
        assertThat(reader.post(path(slug), HELPED).statusCode()).isEqualTo(404);
        assertThat(reader.post(path("vote-nothing-at-all"), HELPED).statusCode()).isEqualTo(404);
    }

    @Test
    void theQuestionIsTheSameForEverybodySoThatThePageCanBeKept() {
        String slug = publish("vote-kept-page", "public");
        HttpResponse<String> one = reader.get("documents/" + slug);
        HttpResponse<String> other = reader.neighbour("Other/1").get("documents/" + slug);
        assertThat(other.body()).isEqualTo(one.body());
        assertThat(one.headers().firstValue("Set-Cookie")).isEmpty();
        var form = Jsoup.parse(one.body()).selectFirst("form[action=/" + path(slug) + "]");
        assertThat(form.select("button")).hasSize(2);
        assertThat(form.select("input[type=hidden]")).isEmpty();
    }

    private List<List<String>> votes(String slug) {
        return portal
                .database()
                .rows(
                        "SELECT helped, COALESCE(reason, ''), words FROM document_vote v"
                                + " JOIN document d ON d.id = v.document_id WHERE d.slug = ?",
                        slug)
                .stream()
                .map(row -> row.stream().map(String::valueOf).toList())
                .toList();
    }

    private static String path(String slug) {
        return "documents/" + slug + "/feedback";
    }

    private String publish(String slug, String audience) {
        return Published.document(portal, slug, audience);
    }
}
