package khlang.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What programs read, and how they change what they have read. */
@ExtendWith(RunningPortal.Once.class)
class DocumentsForProgramsIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String API = "api/v1/documents/";

    private final RunningPortal portal;

    DocumentsForProgramsIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void theListIsNarrowedPagedAndHoldsNothingThatTheAskerMayNotRead() {
        save("programs-staff", "ภายใน", "ก", "\"audience\":\"staff\"");
        JsonNode few =
                json(portal.get("api/v1/documents?kind=citizen-guide&order=title&page=2&size=3"));
        assertThat(few.get("documents")).hasSize(3);
        assertThat(few.get("total").asInt()).isGreaterThan(6);
        assertThat(few.get("documents").valueStream().map(one -> one.get("kind").asString()))
                .containsOnly("citizen-guide");
        assertThat(portal.get("api/v1/documents?size=100").body()).doesNotContain("programs-staff");
        assertThat(portal.send(portal.asAdministrator("api/v1/documents?size=5").build()).body())
                .contains("programs-staff");
        assertThat(json(portal.get("api/v1/documents?page=9999")).get("documents")).isEmpty();
        for (String wrong :
                List.of("size=0", "size=101", "page=0", "page=x", "kind=x", "category=%E0%B8%81")) {
            HttpResponse<String> answer = portal.get("api/v1/documents?" + wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(answer.body()).as(wrong).contains("ใช้ไม่ได้");
        }
    }

    @Test
    void whoHasADocumentAlreadyIsNotSentItAgain() {
        save("programs-tag", "มีป้าย", "หนึ่ง", "\"tags\":[\"ก\"]");
        for (String path : List.of("", "/attachments", "/revisions", "/revisions/1", "/newest")) {
            HttpResponse<String> first =
                    portal.send(portal.asAdministrator(API + "programs-tag" + path).build());
            assertThat(first.statusCode()).as(path).isEqualTo(200);
            String tag = tag(first);
            HttpResponse<String> again =
                    portal.send(
                            portal.asAdministrator(API + "programs-tag" + path)
                                    .header("If-None-Match", tag)
                                    .build());
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).as(path).isEmpty();
            assertThat(tag(again)).as(path).isEqualTo(tag);
        }
        String before = tag(portal.get(API + "programs-tag"));
        save("programs-tag", "มีป้าย", "สอง", "\"tags\":[\"ก\"]");
        assertThat(tag(portal.get(API + "programs-tag"))).isNotEqualTo(before);
    }

    @Test
    void aDocumentIsReadAsItIsSentAndADraftIsForThoseWhoChangeIt() {
        save("programs-one", "หนึ่งเรื่อง", "เผยแพร่", "\"fiscal_year\":2565");
        save("programs-one", "หนึ่งเรื่อง", "ร่าง", "\"publish\":false");
        JsonNode shown = json(portal.get(API + "programs-one"));
        assertThat(shown.get("markdown").asString()).isEqualTo("เผยแพร่");
        assertThat(shown.get("fiscal_year").asInt()).isEqualTo(2565);
        assertThat(shown.get("about").get("revision").asInt()).isEqualTo(1);
        assertThat(portal.get(API + "programs-one/newest").statusCode()).isEqualTo(401);
        assertThat(portal.get(API + "programs-one/revisions").statusCode()).isEqualTo(404);
        JsonNode newest = json(send("programs-one/newest"));
        assertThat(newest.get("markdown").asString()).isEqualTo("ร่าง");
        assertThat(newest.get("publish").asBoolean()).isFalse();
        JsonNode past = json(send("programs-one/revisions"));
        assertThat(past.get("total").asInt()).isEqualTo(2);
        assertThat(past.get("published").asInt()).isEqualTo(1);
        assertThat(json(send("programs-one/revisions/2")).get("markdown").asString())
                .isEqualTo("ร่าง");
        assertThat(portal.get(API + "programs-none").statusCode()).isEqualTo(404);
        assertThat(send("programs-one/revisions/3").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsReadIsChangedAndSentBackUnderItsTag() {
        save("programs-put", "แก้ได้", "ก่อน", "\"tags\":[\"ก\"]");
        HttpResponse<String> read = send("programs-put/newest");
        var document = (ObjectNode) json(read);
        document.put("markdown", "หลัง");
        HttpResponse<String> saved = put("programs-put", document.toString(), tag(read), null);
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
        assertThat(tag(saved)).isEqualTo(tag(send("programs-put/newest")));
        assertThat(portal.get("documents/programs-put").body()).contains("หลัง");

        HttpResponse<String> late = put("programs-put", document.toString(), tag(read), null);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body()).contains("ยังไม่ได้บันทึก");
        HttpResponse<String> blind = put("programs-put", document.toString(), null, null);
        assertThat(blind.statusCode()).isEqualTo(428);
        assertThat(blind.body()).contains("If-Match");
        assertThat(put("programs-put", "{\"title\":\" \"}", tag(saved), null).statusCode())
                .isEqualTo(422);
        assertThat(put("programs-put", "{", tag(saved), null).statusCode()).isEqualTo(400);
    }

    @Test
    void aNewDocumentIsMadeOnlyWhereNoneIs() {
        String body = "{\"title\":\"ใหม่\",\"markdown\":\"ก\"}";
        assertThat(put("programs-new", body, "\"x\"", null).statusCode()).isEqualTo(412);
        assertThat(put("programs-new", body, null, "*").statusCode()).isEqualTo(201);
        assertThat(put("programs-new", body, null, "*").statusCode()).isEqualTo(412);
        assertThat(portal.get("documents/programs-new").statusCode()).isEqualTo(200);
    }

    @Test
    void ofManyWhoChangeTheSameTextAtOnceOneWins() throws Exception {
        save("programs-race", "แข่ง", "0", "\"tags\":[]");
        String tag = tag(send("programs-race/newest"));
        List<Callable<Integer>> writers =
                IntStream.rangeClosed(1, 6)
                        .<Callable<Integer>>mapToObj(
                                i ->
                                        () ->
                                                put(
                                                                "programs-race",
                                                                "{\"title\":\"แข่ง\",\"markdown\":\"%d\"}"
                                                                        .formatted(i),
                                                                tag,
                                                                null)
                                                        .statusCode())
                        .toList();
        try (var pool = Executors.newFixedThreadPool(6)) {
            var statuses =
                    pool.invokeAll(writers).stream().map(DocumentsForProgramsIT::get).toList();
            assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
            assertThat(statuses).containsOnly(200, 412);
        }
        assertThat(json(send("programs-race/revisions")).get("total").asInt()).isEqualTo(2);
    }

    private static int get(java.util.concurrent.Future<Integer> answer) {
        try {
            return answer.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void save(String slug, String title, String text, String more) {
        HttpResponse<String> answer =
                portal.send(
                        portal.asAdministrator("api/v1/documents")
                                .header("Content-Type", "application/json")
                                .POST(
                                        BodyPublishers.ofString(
                                                "{\"slug\":\"%s\",\"title\":\"%s\",\"markdown\":\"%s\",%s}"
                                                        .formatted(slug, title, text, more)))
                                .build());
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }

    private HttpResponse<String> send(String path) {
        return portal.send(portal.asAdministrator(API + path).build());
    }

    private HttpResponse<String> put(String slug, String body, String match, String none) {
        HttpRequest.Builder request =
                portal.asAdministrator(API + slug + "/newest")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(body));
        if (match != null) {
            request.header("If-Match", match);
        }
        if (none != null) {
            request.header("If-None-Match", none);
        }
        return portal.send(request.build());
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }
}
