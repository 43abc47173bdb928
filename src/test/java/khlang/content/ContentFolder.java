package khlang.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A content folder that a test writes and imports. */
record ContentFolder(
        Path folder,
        Function<String, HttpRequest.Builder> asAdministrator,
        Function<HttpRequest, HttpResponse<String>> send) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Writes a work manual on the shelf for everything else. */
    Path write(String slug, String title, String text) throws IOException {
        return raw(
                slug,
                """
                ---
                title: %s
                kind: work-manual
                category: general
                division: finance
                summary: สรุป
                ---
                %s"""
                        .formatted(title, text));
    }

    Path raw(String slug, String content) throws IOException {
        return Files.writeString(
                Files.createDirectories(folder.resolve("documents/general")).resolve(slug + ".md"),
                content);
    }

    /** The lines of the answer, the counts at last. */
    List<JsonNode> take(Map<String, ?> options) {
        var request = new TreeMap<String, Object>(options);
        request.put("directory", folder.toString());
        var answer =
                send.apply(
                        asAdministrator
                                .apply("api/v1/content-imports")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(JSON.writeValueAsString(request)))
                                .build());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().lines().map(JSON::readTree).toList();
    }

    /** What became of a document's file. */
    String status(String slug, Map<String, ?> options) {
        return take(options).stream()
                .filter(line -> line.path("file").asString("").endsWith("/" + slug + ".md"))
                .findFirst()
                .orElseThrow()
                .get("status")
                .asString();
    }

    String status(String slug) {
        return status(slug, Map.of());
    }

    /** Somebody changes the document in the portal. */
    void edit(String slug, String title, String text) {
        post(Map.of("slug", slug, "title", title, "markdown", text));
    }

    void post(Map<String, ?> document) {
        var all = new TreeMap<String, Object>(document);
        all.putIfAbsent("kind", "work-manual");
        all.putIfAbsent("division", "finance");
        all.putIfAbsent("summary", "สรุป");
        var answer =
                send.apply(
                        asAdministrator
                                .apply("api/v1/documents")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(JSON.writeValueAsString(all)))
                                .build());
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
    }
}
