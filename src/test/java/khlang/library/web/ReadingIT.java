package khlang.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import khlang.system.RunningPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading over HTTP what the starter content holds. */
@ExtendWith(RunningPortal.Once.class)
class ReadingIT {

    private static final String GUIDE = "documents/cg-elderly-allowance";
    private static final String STAFF_ONLY = "documents/wm-km-portal-staff";

    private final RunningPortal portal;

    ReadingIT(RunningPortal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kinds",
                "kinds/citizen-guide",
                "kinds/lesson-learned",
                "kinds/leaflet/book",
                "categories",
                "categories/social-welfare",
                "categories/social-welfare/book",
                "divisions",
                "divisions/finance",
                GUIDE,
                GUIDE + "/print",
                "documents/km-plan-2565",
                "documents/rg-pdpa-2562"
            })
    void everyPageIsThaiHtmlWithOneTitleAndTheMunicipality(String path) {
        HttpResponse<String> answer = portal.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("text/html;charset=UTF-8");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("html").attr("lang")).isEqualTo("th");
        assertThat(page.select("h1")).isNotEmpty();
        assertThat(page.text()).contains("เทศบาลตำบลสันโป่ง");
        assertThat(answer.body()).doesNotContain("null", "$unsafe", "Optional[");
    }

    @Test
    void staffKnowledgeDoesNotExistForThePublic() {
        String unknown = body(portal.get("documents/never-written"));
        for (String form : new String[] {"", "/print", ".md", "/qr.svg"}) {
            HttpResponse<String> answer = portal.get(STAFF_ONLY + form);
            assertThat(answer.statusCode()).as(form).isEqualTo(404);
        }
        assertThat(body(portal.get(STAFF_ONLY)).replace("wm km portal staff", "never written"))
                .isEqualTo(unknown);
        assertThat(portal.get("sitemap.xml").body()).doesNotContain(STAFF_ONLY);
        assertThat(portal.get("feed.xml").body()).doesNotContain(STAFF_ONLY);
        assertThat(asAdministrator(STAFF_ONLY).statusCode()).isEqualTo(200);
        assertThat(header(asAdministrator(STAFF_ONLY), "Cache-Control")).contains("private");
    }

    @Test
    void anUnchangedPageIsNotSentAgain() {
        HttpResponse<String> first = portal.get(GUIDE);
        HttpRequest again =
                HttpRequest.newBuilder(portal.at(GUIDE))
                        .header("If-None-Match", header(first, "ETag"))
                        .build();
        HttpResponse<String> second = portal.send(again);
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
    }

    @Test
    void theHeadOfAPageTellsItsLength() {
        HttpRequest head =
                HttpRequest.newBuilder(portal.at(GUIDE))
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build();
        int length = portal.get(GUIDE).body().getBytes(StandardCharsets.UTF_8).length;
        HttpResponse<String> answer = portal.send(head);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Length")).isEqualTo(Integer.toString(length));
    }

    @Test
    void theSourceIsTheTextWithItsFrontMatter() {
        HttpResponse<String> answer = portal.get(GUIDE + ".md");
        assertThat(header(answer, "Content-Type")).isEqualTo("text/markdown;charset=UTF-8");
        assertThat(answer.body())
                .startsWith("---\ntitle: ")
                .contains("\nkind: citizen-guide\n", "\n## ก่อนไป เช็กสามข้อ\n");
    }

    @Test
    void theShortAddressLeadsToTheCleanOne() {
        Document page = Jsoup.parse(body(portal.get(GUIDE)));
        String shortAddress = page.select(".short-address a").attr("href").substring(1);
        HttpResponse<String> answer = portal.get(shortAddress + "?via=board");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(URI.create(header(answer, "Location")).getPath()).isEqualTo("/" + GUIDE);
        assertThat(header(answer, "Location")).doesNotContain("via");
        assertThat(header(answer, "Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"g/0", "g/999999999", "g/99999999999999999999", "g/x", "g/-1"})
    void aNumberThatLeadsNowhereIsAPageNotFound(String path) {
        assertThat(portal.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void theCodeForTheBoardIsAPicture() {
        HttpResponse<String> board = portal.get(GUIDE + "/qr.svg?via=board");
        assertThat(header(board, "Content-Type")).startsWith("image/svg+xml");
        assertThat(Jsoup.parse(board.body(), Parser.xmlParser()).select("svg > path")).hasSize(1);
        assertThat(portal.get(GUIDE + "/qr.svg?via=line").body()).isNotEqualTo(board.body());
        assertThat(portal.get(GUIDE + "/qr.svg?via=%22%3E%3Cscript").body())
                .isEqualTo(board.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "-1", "0", "99999999999", "%F0%9F%98%80", "1%00"})
    void aPageNumberThatIsNoneShowsTheFirstOrLastPage(String page) {
        HttpResponse<String> answer = portal.get("kinds/citizen-guide?page=" + page);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select(".documents > li")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kinds/nope",
                "categories/nope",
                "divisions/nope",
                "kinds/nope/book",
                "attachments/999999/x.pdf",
                "attachments/x/y",
                "documents/UPPER",
                "static/nope.css"
            })
    void whatIsNotThereIsToldInThai(String path) {
        HttpResponse<String> answer = portal.get(path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("h1").text()).isEqualTo("ไม่พบหน้าที่ต้องการ");
    }

    @Test
    void aLongListIsSortedAsADictionaryIsAndCountsOnlyWhatItsReaderMayRead() {
        List<String> sorted = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            sorted.add("ลำดับ " + List.of("กา", "เกา", "ไกล").get(i / 8) + " " + (i % 8 + 1));
        }
        String before = body(portal.get("categories/general"));
        for (int i = 23; i >= 0; i--) {
            save("order-" + i, sorted.get(i), i == 0 ? "staff" : "public");
        }
        List<String> all = titles(this::asAdministrator);
        assertThat(all).doesNotHaveDuplicates();
        assertThat(all.stream().filter(sorted::contains)).containsExactlyElementsOf(sorted);
        List<String> open = titles(portal::get);
        assertThat(open).doesNotHaveDuplicates().doesNotContain(sorted.getFirst());
        assertThat(open.stream().filter(sorted::contains))
                .containsExactlyElementsOf(sorted.subList(1, 24));
        assertThat(count(body(portal.get("categories/general")))).isEqualTo(count(before) + 23);
        assertThat(Jsoup.parse(portal.get("categories").body()).text())
                .contains((count(before) + 23) + " เรื่อง");
    }

    /** All pages of a shelf. */
    private static List<String> titles(Function<String, HttpResponse<String>> reader) {
        List<String> titles = new ArrayList<>();
        Document page;
        int number = 0;
        do {
            page = Jsoup.parse(reader.apply("categories/general?page=" + ++number).body());
            titles.addAll(page.select(".documents > li h2 a, .documents > li h3 a").eachText());
        } while (page.select(".paging a[rel=next]").size() == 1);
        assertThat(number).isGreaterThan(1);
        return titles;
    }

    private static int count(String page) {
        String count = Jsoup.parse(page).select("p.count").text();
        return count.isEmpty() ? 0 : Integer.parseInt(count.replaceFirst(" .*", ""));
    }

    private void save(String slug, String title, String audience) {
        String json =
                "{\"slug\":\"%s\",\"title\":\"%s\",\"audience\":\"%s\",\"markdown\":\"ก\"}"
                        .formatted(slug, title, audience);
        HttpResponse<String> saved =
                portal.send(
                        portal.asAdministrator("api/v1/documents")
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString(json))
                                .build());
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
    }

    @Test
    void feedAndSiteMapNameWhatIsPublic() {
        Document feed = Jsoup.parse(portal.get("feed.xml").body(), Parser.xmlParser());
        assertThat(feed.select("feed > entry")).hasSizeBetween(20, 30);
        assertThat(feed.select("feed > entry > title")).allMatch(title -> title.hasText());
        Document map = Jsoup.parse(portal.get("sitemap.xml").body(), Parser.xmlParser());
        assertThat(map.select("loc").eachText()).contains(portal.base() + GUIDE);
        assertThat(portal.get("robots.txt").body())
                .contains("Sitemap: " + portal.base() + "sitemap.xml");
    }

    private HttpResponse<String> asAdministrator(String path) {
        return portal.send(portal.asAdministrator(path).build());
    }

    private static String body(HttpResponse<String> answer) {
        return answer.body();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
