package khlang.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(RunningPortal.Once.class)
class DocumentsApiIT {

    private static final JsonMapper JSON = new JsonMapper();

    private final RunningPortal portal;

    DocumentsApiIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void createsThenUpdatesThenFindsNothingToDo() {
        var first =
                post("{\"slug\":\"api-one\",\"title\":\"เรื่องจากโปรแกรม\",\"markdown\":\"ก\"}");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.headers().firstValue("Location"))
                .hasValueSatisfying(at -> assertThat(at).endsWith("/documents/api-one"));
        var second =
                post("{\"slug\":\"api-one\",\"title\":\"เรื่องจากโปรแกรม\",\"markdown\":\"ข\"}");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(second.body()).get("status").asString()).isEqualTo("updated");
        var third =
                post("{\"slug\":\"api-one\",\"title\":\"เรื่องจากโปรแกรม\",\"markdown\":\"ข\"}");
        assertThat(JSON.readTree(third.body()).get("status").asString()).isEqualTo("unchanged");
    }

    @Test
    void takesMarkdownWithFrontMatter() {
        var answer =
                portal.send(
                        portal.asAdministrator("api/v1/documents?slug=api-markdown")
                                .header("Content-Type", "text/markdown")
                                .POST(
                                        BodyPublishers.ofString(
                                                "---\ntitle: จาก Markdown\nsummary: ส\n---\n**หนา**มาก\n"))
                                .build());
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(portal.get("documents/api-markdown").body()).contains("<strong>หนา</strong>มาก");
    }

    @Test
    void aDraftIsNotShown() {
        post("{\"slug\":\"api-draft\",\"title\":\"ร่าง\",\"markdown\":\"ก\",\"publish\":false}");
        assertThat(portal.get("documents/api-draft").statusCode()).isEqualTo(404);
    }

    @Test
    void staffKnowledgeDoesNotExistForThePublic() {
        post(
                "{\"slug\":\"api-staff\",\"title\":\"ภายใน\",\"markdown\":\"ก\",\"audience\":\"staff\"}");
        assertThat(portal.get("documents/api-staff").statusCode()).isEqualTo(404);
        var asStaff = portal.send(portal.asAdministrator("documents/api-staff").build());
        assertThat(asStaff.statusCode()).isEqualTo(200);
    }

    @Test
    void fieldsThatBreakRulesAreNamedInThai() {
        var answer =
                post(
                        "{\"slug\":\"Bad Slug\",\"title\":\" \",\"markdown\":\"ก\",\"category\":\"x\"}");
        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("errors").values().stream().map(e -> e.get("field").asString()))
                .containsExactly("slug", "title", "category");
        assertThat(problem.get("detail").asString()).contains("ยังไม่ได้บันทึก");
    }

    /** The database compares names of shelves in ASCII and stumbles over anything else. */
    @Test
    void aShelfWithAThaiNameIsNotThere() {
        for (String answer : List.of("", "/book")) {
            assertThat(portal.get("categories/%E0%B8%81%E0%B8%82" + answer).statusCode())
                    .isEqualTo(404);
        }
        var saved =
                post(
                        "{\"slug\":\"api-thai-shelf\",\"title\":\"ก\",\"markdown\":\"ก\","
                                + "\"category\":\"กองช่าง\",\"division\":\"กองช่าง\"}");
        assertThat(saved.statusCode()).isEqualTo(422);
        assertThat(saved.body()).contains("category");
    }

    @Test
    void withoutTheTokenOrWithAWrongOneNothingIsTaken() {
        String body = "{\"slug\":\"api-stranger\",\"title\":\"ก\",\"markdown\":\"ก\"}";
        var request =
                HttpRequest.newBuilder(portal.at("api/v1/documents"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body));
        assertThat(portal.send(request.build()).statusCode()).isEqualTo(401);
        assertThat(
                        portal.send(request.header("Authorization", "Bearer nonsense").build())
                                .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatIsNotJsonOrOfAnotherTypeIsAProblemNotAStackTrace() {
        assertThat(post("{").statusCode()).isEqualTo(400);
        assertThat(post("[]").statusCode()).isEqualTo(400);
        var xml =
                portal.send(
                        portal.asAdministrator("api/v1/documents")
                                .header("Content-Type", "application/xml")
                                .POST(BodyPublishers.ofString("<a/>"))
                                .build());
        assertThat(xml.statusCode()).isEqualTo(415);
        assertThat(post("{").body() + xml.body())
                .doesNotContain("Exception", "Payara", "at khlang");
    }

    @Test
    void hostileTextMakesARoundTripOrIsRefused() {
        String hostile = "<script>alert(1)</script> '; -- \\u202E 🙏 \\uD83D";
        var answer =
                post(
                        "{\"slug\":\"api-hostile\",\"title\":\"%s\",\"markdown\":\"%s\"}"
                                .formatted(hostile, hostile));
        assertThat(answer.statusCode()).isIn(201, 422);
        assertThat(portal.get("documents/api-hostile").body()).doesNotContain("<script>alert");
        assertThat(
                        post("{\"slug\":\"api-nul\",\"title\":\"ก\\u0000\",\"markdown\":\"ก\"}")
                                .statusCode())
                .isEqualTo(422);
    }

    @Test
    void bulkAnswersEachLineAndOneBadLineStopsNothing() {
        String lines =
                """
                {"slug":"bulk-a","title":"หนึ่ง","markdown":"ก"}
                {"slug":"bulk-b","title":"สอง","markdown":"ข","kind":"regulation"}
                ไม่ใช่ JSON

                {"slug":"bulk-c","title":"","markdown":"ค"}
                {"slug":"bulk-a","title":"หนึ่ง","markdown":"ก"}
                {"title":"สี่","markdown":"ง"}
                """;
        List<JsonNode> answers = bulk(lines);
        assertThat(answers).hasSize(6);
        assertThat(status(answers, 1)).isEqualTo("created");
        assertThat(status(answers, 2)).isEqualTo("created");
        assertThat(status(answers, 3)).isEqualTo("error");
        assertThat(status(answers, 5)).isEqualTo("error");
        assertThat(status(answers, 6)).isEqualTo("unchanged");
        assertThat(status(answers, 7)).isEqualTo("created");
        assertThat(bulk(lines).stream().filter(a -> a.get("status").asString().equals("unchanged")))
                .hasSize(4);
    }

    @Test
    void twoWhoSaveTheSameDocumentAtOnceBothGetAnAnswerAndNothingIsLost() throws Exception {
        post("{\"slug\":\"api-race\",\"title\":\"แข่งกัน\",\"markdown\":\"0\"}");
        List<Callable<HttpResponse<String>>> writers =
                java.util.stream.IntStream.rangeClosed(1, 8)
                        .<Callable<HttpResponse<String>>>mapToObj(
                                i ->
                                        () ->
                                                post(
                                                        "{\"slug\":\"api-race\",\"title\":\"แข่งกัน\",\"markdown\":\"%d\"}"
                                                                .formatted(i)))
                        .toList();
        try (var pool = Executors.newFixedThreadPool(8)) {
            for (var answer : pool.invokeAll(writers)) {
                assertThat(answer.get().statusCode()).isIn(200, 409);
                assertThat(answer.get().body()).doesNotContain("Exception");
            }
        }
        assertThat(portal.get("documents/api-race").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> post(String json) {
        return portal.send(
                portal.asAdministrator("api/v1/documents")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build());
    }

    private List<JsonNode> bulk(String lines) {
        var answer =
                portal.send(
                        portal.asAdministrator("api/v1/documents/bulk")
                                .header("Content-Type", "application/x-ndjson")
                                .POST(BodyPublishers.ofString(lines))
                                .build());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().lines().map(JSON::readTree).toList();
    }

    private static String status(List<JsonNode> answers, int line) {
        return answers.stream()
                .filter(answer -> answer.get("line").asInt() == line)
                .findFirst()
                .orElseThrow()
                .get("status")
                .asString();
    }
}
