package khlang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorPageTest {

    @ParameterizedTest
    @CsvSource({
        "/documents/cg-elderly-allowance, cg elderly allowance",
        "/documents/cg-waste.md, cg waste",
        "/documents/cg-waste/, cg waste",
        "/เบี้ยยังชีพ_ผู้สูงอายุ, เบี้ยยังชีพ ผู้สูงอายุ",
        "/%E0%B8%9B%E0%B9%89%E0%B8%B2%E0%B8%A2, ป้าย",
        "/100%, 100%",
        "/a%0D%0Ab, a b"
    })
    void searchesForTheWordsOfTheAddress(String path, String words) {
        assertThat(ErrorPage.words(path)).isEqualTo(words);
    }

    @Test
    void anEmptyOrEndlessAddressDoesNoHarm() {
        assertThat(ErrorPage.words("/")).isEmpty();
        assertThat(ErrorPage.words("/" + "ก".repeat(5_000))).hasSize(100);
    }

    @Test
    void theSearchBoxHoldsTheWordsWhateverTheyAre() {
        Document page = print(ErrorPage.of(404, "/\"><script>alert(1)</script>"));
        assertThat(page.select("main input[name=q]").val()).contains("script>");
        assertThat(page.select("script")).allMatch(script -> script.hasAttr("src"));
        assertThat(page.select("h1").text()).isEqualTo("ไม่พบหน้าที่ต้องการ");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 405, 406, 410, 413, 415, 418, 429, 500, 501, 503})
    void everyStatusIsToldInThaiAndOffersASearch(int status) {
        Document page = print(ErrorPage.of(status, "/x"));
        assertThat(page.select("h1").text()).matches(".*\\p{IsThai}.*");
        assertThat(page.select("main form[action=/search] input[name=q]")).hasSize(1);
        assertThat(page.select("html").attr("lang")).isEqualTo("th");
        assertThat(page.select("link[rel=canonical]")).isEmpty();
    }

    @Test
    void aFailureNamesItsIncident() {
        var failure = new ErrorPage(500, "", Optional.empty(), Optional.of("7KX2-M9QD"));
        assertThat(print(failure).select(".incident").text()).endsWith("7KX2-M9QD");
    }

    @Test
    void whatIsGoneLeadsToItsSuccessor() {
        var gone = new ErrorPage(410, "", Optional.of("/documents/new-one"), Optional.empty());
        assertThat(print(gone).select("main a.button").attr("href"))
                .isEqualTo("/documents/new-one");
    }

    private static Document print(Page page) {
        return Jsoup.parse(Printed.html(page, Site.UNNAMED));
    }
}
