package khlang.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTermTest {

    @ParameterizedTest
    @CsvSource({
        "'  เบี้ย   คนแก่ ', เบี้ย คนแก่",
        "ภ.ด.ส.๑๐, ภดส 10",
        "KM ๒๕๖๕, km 2565",
        "เเผน, แผน",
        "มาตรา 9, มาตรา 9",
        "โทร 1567, โทร 1567",
        "งบ 500000 บาท, งบ 500000 บาท",
    })
    void theSameSearchIsTheSameTerm(String typed, String term) {
        assertThat(SearchTerm.of(typed).text()).isEqualTo(term);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1101700230708",
                "1-1017-00230-70-8",
                "๑๑๐๑๗๐๐๒๓๐๗๐๘",
                "1 1017 00230 70 8",
                "0812345678",
                "081-234-5678",
                "๐๘๑ ๒๓๔ ๕๖๗๘",
                "+66 81 234 5678",
                "(053) 123-456",
                "123-4-56789-0",
                "somchai.j@example.go.th",
                "somchai@sanpong",
            })
    void whatMayLeadToAPersonIsHidden(String secret) {
        String term = SearchTerm.of("เบี้ยของ " + secret + " ได้เท่าไร").text();
        assertThat(term)
                .contains(SearchTerm.HIDDEN)
                .doesNotContainPattern("\\d{3}|example|somchai");
        assertThat(SearchTerm.of(secret).text()).isEqualTo(SearchTerm.HIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "???", "((((", "\u0000\u0001"})
    void nothingToLookForIsNoTerm(String typed) {
        assertThat(SearchTerm.of(typed).isEmpty()).isTrue();
    }

    @Test
    void aPastedPageIsCutBetweenLetters() {
        String term = SearchTerm.of("ที่นี่".repeat(2_000)).text();
        assertThat(term).hasSizeLessThanOrEqualTo(SearchTerm.LONGEST).endsWith("…");
        assertThat(SearchTerm.of("😀ก".repeat(500)).text())
                .hasSizeLessThanOrEqualTo(SearchTerm.LONGEST)
                .doesNotContainPattern("[\\x{D800}-\\x{DFFF}]");
    }
}
