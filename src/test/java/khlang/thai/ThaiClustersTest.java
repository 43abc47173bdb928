package khlang.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiClustersTest {

    @ParameterizedTest
    @CsvSource({
        "ที่ดิน, ที่|ดิ|น",
        "เก้าอี้, เก้า|อี้",
        "สันโป่ง, สัน|โป่|ง",
        "รั้ว, รั้ว",
        "พันธุ์ไทย, พันธุ์|ไท|ย",
        "น้ำ, น้ำ",
        "พระ, พ|ระ",
        "ข.1 a😀b, ข|.|1| |a|😀|b",
    })
    void keepsTogetherWhatStandsTogether(String text, String expected) {
        String marked =
                IntStream.range(0, text.length())
                        .mapToObj(
                                i ->
                                        (i > 0 && ThaiClusters.mayCutAt(text, i) ? "|" : "")
                                                + text.charAt(i))
                        .collect(Collectors.joining());
        assertThat(marked).isEqualTo(expected);
    }

    @Test
    void textsAreShortenedBetweenClusters() {
        String text = "น้ำ ประปา";
        assertThat(ThaiClusters.shortened(text, 99)).isEqualTo(text);
        assertThat(ThaiClusters.shortened(text, 4)).isEqualTo("น้ำ");
        assertThat(ThaiClusters.shortened(text, 2)).isEmpty();
        assertThat(ThaiClusters.lastCut(text, 2)).isZero();
        assertThat(ThaiClusters.nextCut(text, 1)).isEqualTo(3);
        assertThat(ThaiClusters.nextCut(text, 3)).isEqualTo(3);
        assertThat(ThaiClusters.lastCut(text, 99)).isEqualTo(text.length());
    }
}
