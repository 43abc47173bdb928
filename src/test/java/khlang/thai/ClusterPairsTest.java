package khlang.thai;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterPairsTest {

    @ParameterizedTest
    @CsvSource({
        "งบประมาณ, งบ|บป|ประ|ระมา|มาณ",
        "ที่ดิน 2565, ที่ดิ|ดิน|2565",
        "น้ำ, น้ำ",
        "ข.๑, ข|1",
        "แผน KM ปี, แผน|km|ปี",
    })
    void overlap(String text, String expected) {
        assertThat(ClusterPairs.of(SearchText.of(text).text()))
                .extracting(Token::text)
                .containsExactly(expected.split("\\|"));
    }

    @Test
    void coverTheirPartOfTheText() {
        String text = "ที่ดิน";
        assertThat(ClusterPairs.of(text))
                .allMatch(pair -> text.substring(pair.start(), pair.end()).equals(pair.text()));
    }
}
