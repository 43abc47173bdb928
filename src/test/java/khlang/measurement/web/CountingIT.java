package khlang.measurement.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import khlang.extraction.Pictures;
import khlang.rights.Role;
import khlang.system.Colleague;
import khlang.system.PortalProcess;
import khlang.system.RunningPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(RunningPortal.Once.class)
class CountingIT {

    private final RunningPortal portal;
    private final CountedRows counted;

    CountingIT(RunningPortal portal) {
        this.portal = portal;
        counted = new CountedRows(path -> portal.send(portal.asAdministrator(path).build()).body());
    }

    @Test
    void openingADocumentCountsOnceAVisitor() {
        String slug = publish("counted-once", "public");
        String browser = Visitors.newBrowser();
        open("documents/" + slug, browser);
        open("documents/" + slug, browser);
        open("documents/" + slug, Visitors.newBrowser());
        counted.awaitExactly(slug, "เว็บไซต์โดยตรง ประชาชน เปิดอ่าน 2");
    }

    @Test
    void whatNobodyHasReadIsNotCounted() {
        String slug = publish("not-read", "public");
        HttpRequest.Builder visitor = Visitors.opens(portal.at("documents/" + slug));
        portal.send(visitor.copy().method("HEAD", BodyPublishers.noBody()).build());
        portal.send(visitor.copy().header("Sec-Purpose", "prefetch").build());
        portal.send(visitor.copy().setHeader("User-Agent", "Googlebot/2.1").build());
        portal.get("documents/" + slug); // a program without a word about what it accepts
        open("documents/" + slug + "-that-is-not-there", Visitors.newBrowser());
        for (String other : List.of("/history", "/history/1", "/qr.svg", "/qr.png?via=line")) {
            open("documents/" + slug + other, Visitors.newBrowser());
        }
        for (String health : List.of("health", "health/live", "health/ready")) {
            assertThat(open(health, Visitors.newBrowser()).statusCode()).isEqualTo(200);
        }
        portal.send(visitor.build());
        counted.awaitExactly(slug, "เว็บไซต์โดยตรง ประชาชน เปิดอ่าน 1");
    }

    @Test
    void anUnchangedPageIsOpenedLikeAnyOther() {
        String slug = publish("unchanged", "public");
        String tag =
                open("documents/" + slug, Visitors.newBrowser())
                        .headers()
                        .firstValue("ETag")
                        .orElseThrow();
        HttpRequest again =
                Visitors.opens(portal.at("documents/" + slug)).header("If-None-Match", tag).build();
        assertThat(portal.send(again).statusCode()).isEqualTo(304);
        counted.awaitExactly(slug, "เว็บไซต์โดยตรง ประชาชน เปิดอ่าน 2");
    }

    @Test
    void theChannelIsCountedAndTheAddressCleaned() {
        String slug = publish("from-the-board", "public");
        String browser = Visitors.newBrowser();
        HttpResponse<String> first = open("documents/" + slug + "?via=board", browser);
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(first.headers().firstValue("Location")).hasValue(clean(slug));
        assertThat(first.headers().firstValue("Cache-Control")).hasValue("no-store");
        open("documents/" + slug, browser);
        counted.awaitExactly(slug, "บอร์ดประชาสัมพันธ์ ประชาชน เปิดอ่าน 1");
    }

    @ParameterizedTest
    @CsvSource({"line, LINE", "leaflet, แผ่นพับ", "meeting, การประชุม"})
    void aShortAddressIsCountedOnceWithItsChannel(String via, String channel) {
        String slug = publish("short-" + via, "public");
        String browser = Visitors.newBrowser();
        Matcher number =
                Pattern.compile("/g/(\\d+)").matcher(portal.get("documents/" + slug).body());
        assertThat(number.find()).isTrue();
        HttpResponse<String> first = open("g/" + number.group(1) + "?via=" + via, browser);
        assertThat(first.headers().firstValue("Location")).hasValue(clean(slug));
        open("documents/" + slug, browser);
        counted.awaitExactly(slug, channel + " ประชาชน เปิดอ่าน 1");
    }

    @Test
    void printingIsCountedApart() {
        String slug = publish("printed", "public");
        open("documents/" + slug + "/print", Visitors.newBrowser());
        counted.awaitExactly(slug, "เว็บไซต์โดยตรง ประชาชน เปิดฉบับพิมพ์ 1");
    }

    @Test
    void theSourceIsADownload() {
        String slug = publish("as-source", "public");
        open("documents/" + slug + ".md", Visitors.newBrowser());
        counted.awaitExactly(slug, "เว็บไซต์โดยตรง ประชาชน ดาวน์โหลด 1");
    }

    @Test
    void aFileIsADownloadOfItsDocumentButAPictureInAPageIsNot(@TempDir Path content)
            throws IOException {
        String slug = "with-a-file";
        Path folder = Files.createDirectories(content.resolve("documents/law"));
        Files.writeString(
                folder.resolve(slug + ".md"),
                """
                ---
                title: มีไฟล์แนบ
                kind: knowledge-article
                category: law
                division: municipal-clerk-office
                summary: แผนที่
                ---

                แผนที่
                """);
        Files.createDirectories(folder.resolve(slug));
        byte[] map = Pictures.encoded(Pictures.flag(20, 10), "png");
        Files.write(folder.resolve(slug).resolve("map.png"), map);
        portal.send(
                portal.asAdministrator("api/v1/content-imports")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"directory\":\"" + content + "\"}"))
                        .build());
        Matcher file =
                Pattern.compile("/(attachments/\\d+/map.png)")
                        .matcher(portal.get("documents/" + slug).body());
        assertThat(file.find()).isTrue();
        HttpRequest.Builder visitor = Visitors.opens(portal.at(file.group(1)));
        portal.send(visitor.copy().header("Sec-Fetch-Dest", "image").build());
        assertThat(portal.send(visitor.build()).statusCode()).isEqualTo(200);
        counted.awaitExactly(slug, "เว็บไซต์โดยตรง ประชาชน ดาวน์โหลด 1");
    }

    @Test
    void staffAreCountedApartAndThePublicDoesNotLearnOfIt() {
        String slug = publish("staff-only", "staff");
        for (int i = 0; i < 2; i++) {
            HttpRequest read =
                    Visitors.opens(portal.at("documents/" + slug))
                            .header("Authorization", "Bearer " + portal.apiToken())
                            .build();
            assertThat(portal.send(read).statusCode()).isEqualTo(200);
        }
        counted.awaitExactly(slug, "เว็บไซต์โดยตรง เจ้าหน้าที่ เปิดอ่าน 2");
        assertThat(portal.get(CountedRows.path()).body()).doesNotContain(slug, "เจ้าหน้าที่");
        assertThat(portal.get("statistics").body()).doesNotContain(slug);
    }

    @Test
    void authorsWhoOpenTheirOwnWorkAreNoReaders() {
        String owned = publish("owned", "public");
        String written = publish("written", "public");
        String others = publish("of-others", "public");
        try (Colleague author =
                Colleague.of(portal, "counted-author", Role.STAFF, "municipal-clerk-office")) {
            String person = Long.toString(author.person());
            portal.database().change("UPDATE document SET owner = ? WHERE slug = ?", person, owned);
            portal.database()
                    .change(
                            "INSERT INTO revision_author (revision_id, person_id)"
                                    + " SELECT r.id, ? FROM revision r"
                                    + " JOIN document d ON d.id = r.document_id WHERE d.slug = ?",
                            person,
                            written);
            for (String slug : List.of(owned, written, others)) {
                HttpRequest opened = Visitors.opens(portal.at("documents/" + slug)).build();
                assertThat(author.browser().send(opened).statusCode()).isEqualTo(200);
            }
        }
        counted.awaitExactly(others, "เว็บไซต์โดยตรง เจ้าหน้าที่ เปิดอ่าน 1");
        counted.awaitExactly(owned);
        counted.awaitExactly(written);
    }

    @Test
    void manyBehindOneAddressAreManyAndReadersAreToldWithTheirError() {
        String slug = publish("behind-one-address", "public");
        for (int i = 0; i < 5; i++) {
            String browser = Visitors.newBrowser();
            open("documents/" + slug, browser);
            open("documents/" + slug + ".md", browser);
        }
        counted.awaitExactly(
                slug, "เว็บไซต์โดยตรง ประชาชน ดาวน์โหลด 5", "เว็บไซต์โดยตรง ประชาชน เปิดอ่าน 5");
        assertThat(
                        portal.database()
                                .value(
                                        "SELECT COUNT(*) FROM access_readers a"
                                                + " JOIN document d ON d.id = a.document_id"
                                                + " WHERE d.slug = ? AND a.audience = 'PUBLIC'",
                                        slug))
                .isEqualTo("1");
        assertThat(portal.get("statistics").body()).containsPattern("[1-9][0-9,]* <small>คน-วัน");
    }

    @Test
    void everyDisplayedSumIsWhatTheRowsSay() {
        PortalProcess recount =
                PortalProcess.start(PortalProcess.program(), portal.dataDir(), Map.of(), "recount");
        assertThat(recount.awaitExit()).as(recount.output()).isZero();
        assertThat(recount.output()).contains("displayed sums are what the");
    }

    @Test
    void manyAtTheSameTimeAreAllCounted() {
        String slug = publish("crowded", "public");
        try (var crowd = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 500; i++) {
                crowd.execute(() -> open("documents/" + slug, Visitors.newBrowser()));
            }
        }
        counted.awaitExactly(slug, "เว็บไซต์โดยตรง ประชาชน เปิดอ่าน 500");
    }

    @Test
    void theStatisticsPageShowsTheDocument() {
        String slug = publish("most-read-of-all", "public");
        for (int i = 0; i < 30; i++) {
            open("documents/" + slug, Visitors.newBrowser());
        }
        counted.awaitExactly(slug, "เว็บไซต์โดยตรง ประชาชน เปิดอ่าน 30");
        assertThat(portal.get("statistics/documents").body()).contains("/documents/" + slug);
    }

    private String clean(String slug) {
        return portal.at("documents/" + slug).toString();
    }

    private HttpResponse<String> open(String path, String browser) {
        return portal.send(Visitors.opens(portal.at(path), browser).build());
    }

    private String publish(String slug, String audience) {
        String document =
                """
                {"slug": "%s", "title": "เรื่องที่นับ %s", "audience": "%s", "markdown": "ทดลองนับ"}
                """
                        .formatted(slug, slug, audience);
        HttpRequest request =
                portal.asAdministrator("api/v1/documents")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(document))
                        .build();
        assertThat(portal.send(request).statusCode()).isBetween(200, 201);
        return slug;
    }
}
