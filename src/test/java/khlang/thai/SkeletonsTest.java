package khlang.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkeletonsTest {

    @ParameterizedTest
    @CsvSource({
        "อนุญาต, อนุญาติ",
        "สังเกต, สังเกตุ",
        "ลายเซ็น, ลายเซ็นต์",
        "ผู้สูงอายุ, ผุ้สุงอายุ",
        "กฎหมาย, กดหมาย",
        "แผนที่, เผนที",
        "ภาษี, พาสี",
    })
    void whatSoundsAlikeIsAlike(String right, String wrong) {
        assertThat(texts(wrong)).isEqualTo(texts(right));
    }

    @ParameterizedTest
    @CsvSource({"อนุญาต, อนย|นยา|ยาต", "ตา, ตา", "จันทร์, จนท", "ภาษีป้าย, พาส|าสบ|สบา|บาย"})
    void threesOverlap(String text, String expected) {
        assertThat(texts(text)).isEqualTo(expected.split("\\|"));
    }

    @Test
    void anotherScriptHasNone() {
        assertThat(texts("KM 2565 \u0E4C")).isEmpty();
    }

    @Test
    void placesLieInOrderInsideTheText() {
        String text = SearchText.of("จันทร์ที่ ๑ และสิ่งปลูกสร้าง").text();
        int before = 0;
        for (Token token : Skeletons.of(text)) {
            assertThat(token.start()).isGreaterThanOrEqualTo(before);
            assertThat(token.end()).isBetween(token.start() + 1, text.length());
            before = token.start();
        }
    }

    private static String[] texts(String text) {
        return Skeletons.of(SearchText.of(text).text()).stream()
                .map(Token::text)
                .toArray(String[]::new);
    }
}
