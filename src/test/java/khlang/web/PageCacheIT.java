package khlang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(RunningPortal.Once.class)
class PageCacheIT {

    private static final List<String> HEADERS =
            List.of(
                    "Content-Type",
                    "ETag",
                    "Cache-Control",
                    "Content-Security-Policy",
                    "X-Content-Type-Options",
                    "X-Frame-Options",
                    "Referrer-Policy");

    private final RunningPortal portal;

    PageCacheIT(RunningPortal portal) {
        this.portal = portal;
    }

    @Test
    void theCopyIsThePageWithItsHeaders() {
        publish("copied", "public", "ข้อความแรก");
        HttpResponse<String> made = portal.get("documents/copied");
        HttpResponse<String> copy = portal.get("documents/copied");
        assertThat(isCopy("documents/copied")).isTrue();
        assertThat(copy.statusCode()).isEqualTo(200);
        assertThat(copy.body()).isEqualTo(made.body()).contains("ข้อความแรก");
        for (String header : HEADERS) {
            assertThat(copy.headers().allValues(header))
                    .as(header)
                    .isNotEmpty()
                    .isEqualTo(made.headers().allValues(header));
        }
        assertThat(copy.headers().firstValue("Vary").orElseThrow())
                .contains("Accept-Encoding", "Authorization", "Cookie");
    }

    @Test
    void theCompressedCopySaysTheSame() throws IOException {
        publish("compressed", "public", "ข้อความ ".repeat(200));
        String plain = portal.get("documents/compressed").body();
        HttpResponse<byte[]> packed = compressed("documents/compressed");
        assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(plain);
        }
    }

    @Test
    void aNewRevisionShowsAtOnceAndEverywhere() {
        publish("revised", "public", "ข้อความเดิม");
        portal.get("documents/revised");
        portal.get("");
        assertThat(portal.get("documents/revised").body()).contains("ข้อความเดิม");
        portal.send(save("revised", "public", "ข้อความใหม่", "ชื่อที่แก้แล้ว"));
        assertThat(portal.get("documents/revised").body())
                .contains("ข้อความใหม่", "ชื่อที่แก้แล้ว")
                .doesNotContain("ข้อความเดิม");
        assertThat(portal.get("").body()).contains("ชื่อที่แก้แล้ว");
    }

    @Test
    void whatBecomesStaffOnlyIsGoneAtOnce() {
        publish("withdrawn-from-the-public", "public", "ข้อความที่ไม่ควรเห็นแล้ว");
        portal.get("documents/withdrawn-from-the-public");
        publish("withdrawn-from-the-public", "staff", "ข้อความที่ไม่ควรเห็นแล้ว");
        HttpResponse<String> after = portal.get("documents/withdrawn-from-the-public");
        assertThat(after.statusCode()).isEqualTo(404);
        assertThat(after.body()).doesNotContain("ข้อความที่ไม่ควรเห็นแล้ว");
    }

    @Test
    void aNewNameOfAShelfOrTheMunicipalityShowsAtOnce(@TempDir Path content) throws IOException {
        String before = portal.get("").body();
        assertThat(portal.get("").body()).isEqualTo(before).contains("เทศบาลตำบลสันโป่ง");
        Path organization = Path.of("content/organization.yaml");
        try {
            Files.writeString(
                    content.resolve("organization.yaml"),
                    Files.readString(organization)
                            .replace("เทศบาลตำบลสันโป่ง", "เทศบาลตำบลชื่อใหม่"));
            importFolder(content);
            assertThat(portal.get("").body()).contains("เทศบาลตำบลชื่อใหม่");
        } finally {
            Files.copy(
                    organization,
                    content.resolve("organization.yaml"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            importFolder(content);
        }
        assertThat(portal.get("").body()).contains("เทศบาลตำบลสันโป่ง");
    }

    @Test
    void whatStaffSeeIsNeverKept() {
        publish("for-staff-only", "staff", "เฉพาะเจ้าหน้าที่เท่านั้น");
        HttpRequest staff = portal.asAdministrator("documents/for-staff-only").build();
        assertThat(portal.send(staff).body()).contains("เฉพาะเจ้าหน้าที่เท่านั้น");
        assertThat(portal.send(staff).headers().firstValue("Cache-Control"))
                .hasValue("private, no-cache");
        assertThat(portal.get("documents/for-staff-only").statusCode()).isEqualTo(404);
        assertThat(portal.send(staff).statusCode()).isEqualTo(200);
    }

    @Test
    void aListMadeForStaffIsNotShownToThePublic() {
        publish("listed-for-staff", "staff", "x", "ชื่อเรื่องที่มีแต่เจ้าหน้าที่เห็น");
        HttpRequest staff = portal.asAdministrator("").build();
        assertThat(portal.send(staff).body()).contains("ชื่อเรื่องที่มีแต่เจ้าหน้าที่เห็น");
        assertThat(portal.get("").body()).doesNotContain("ชื่อเรื่องที่มีแต่เจ้าหน้าที่เห็น");
        assertThat(portal.send(staff).body()).contains("ชื่อเรื่องที่มีแต่เจ้าหน้าที่เห็น");
    }

    @Test
    void whoShowsACookieGetsAPageMadeAnew() {
        publish("with-a-cookie", "public", "x");
        portal.get("documents/with-a-cookie");
        HttpRequest withCookie =
                HttpRequest.newBuilder(portal.at("documents/with-a-cookie"))
                        .header("Cookie", "session=1")
                        .build();
        assertThat(portal.send(withCookie).headers().firstValue("Cache-Control"))
                .hasValue("private, no-cache");
    }

    @Test
    void errorsAreNotKept() {
        assertThat(portal.get("documents/comes-later").statusCode()).isEqualTo(404);
        publish("comes-later", "public", "มาแล้ว");
        assertThat(portal.get("documents/comes-later").body()).contains("มาแล้ว");
    }

    @Test
    void whoHasThePageIsNotSentItAgain() {
        publish("unchanged-copy", "public", "x");
        String tag =
                portal.get("documents/unchanged-copy").headers().firstValue("ETag").orElseThrow();
        HttpRequest.Builder again = HttpRequest.newBuilder(portal.at("documents/unchanged-copy"));
        HttpResponse<String> same = portal.send(again.header("If-None-Match", tag).build());
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(same.headers().firstValue("ETag")).hasValue(tag);
        HttpRequest other = again.setHeader("If-None-Match", "W/\"0123456789abcdef\"").build();
        assertThat(portal.send(other).statusCode()).isEqualTo(200);
    }

    @Test
    void headersCanBeAskedForAlone() {
        publish("head-only", "public", "x");
        long length =
                portal.get("documents/head-only").body().getBytes(StandardCharsets.UTF_8).length;
        HttpRequest head =
                HttpRequest.newBuilder(portal.at("documents/head-only"))
                        .method("HEAD", BodyPublishers.noBody())
                        .build();
        HttpResponse<String> answer = portal.send(head);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValueAsLong("Content-Length")).hasValue(length);
    }

    @Test
    void aForgedHostDoesNotReachOtherReaders() throws IOException {
        publish("forged-host", "public", "x");
        assertThat(rawGet("documents/forged-host", "evil.example")).contains("evil.example");
        assertThat(portal.get("documents/forged-host").body()).doesNotContain("evil.example");
    }

    private String rawGet(String path, String host) throws IOException {
        try (var socket = new Socket(portal.base().getHost(), portal.base().getPort())) {
            socket.getOutputStream()
                    .write(
                            "GET /%s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n"
                                    .formatted(path, host)
                                    .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Only a copy knows its compressed length; the server compresses while it sends. */
    private boolean isCopy(String path) {
        return compressed(path).headers().firstValueAsLong("Content-Length").isPresent();
    }

    private HttpResponse<byte[]> compressed(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(portal.at(path)).header("Accept-Encoding", "gzip").build();
        try {
            return portal.client().send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void importFolder(Path folder) {
        portal.send(
                portal.asAdministrator("api/v1/content-imports")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"directory\":\"" + folder + "\"}"))
                        .build());
    }

    private void publish(String slug, String audience, String text) {
        publish(slug, audience, text, "เรื่อง " + slug);
    }

    private void publish(String slug, String audience, String text, String title) {
        assertThat(portal.send(save(slug, audience, text, title)).statusCode()).isBetween(200, 201);
    }

    private HttpRequest save(String slug, String audience, String text, String title) {
        String document =
                """
                {"slug": "%s", "title": "%s", "audience": "%s", "markdown": "%s"}
                """
                        .formatted(slug, title, audience, text);
        return portal.asAdministrator("api/v1/documents")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(document))
                .build();
    }
}
