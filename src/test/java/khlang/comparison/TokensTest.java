package khlang.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import khlang.thai.ThaiClusters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    การจัดการความรู้ = การ|จัดการ|ความ|รู้
                    ข้อ ๑,๒๓๔.๕๐ บาท = ข้อ| |๑,๒๓๔.๕๐| |บาท
                    ภ.ด.ส.๑๐ = ภ|.|ด|.|ส|.|๑๐
                    **ด่วน** = **|ด่วน|**
                    ### หัว (ก) = ###| |หัว| |(|ก|)
                    COVID-19 = COVID|-|19
                    เด็ก ๆ ฯลฯ = เด็ก| |ๆ| |ฯ|ล|ฯ
                    a@b.go.th = a|@|b|.|go|.|th
                    ❤️👩‍👧ก = ❤️|👩‍👧|ก
                    """)
    void cutsWordsNumbersSpacesAndMarks(String text, String expected) {
        var tokens = new Cutter(new Vocabulary()).cut(text);
        assertThat(tokens.in(text)).containsExactly(expected.split("\\|"));
    }

    @Test
    void theTableBorderAndTheLineFeedStandAlone() {
        String text = "| ก  ||\n";
        var tokens = new Cutter(new Vocabulary()).cut(text);
        assertThat(tokens.in(text)).containsExactly("|", " ", "ก", "  ", "||", "\n");
    }

    @Test
    void nothingIsLostAndNoClusterIsCutWhateverIsWritten() {
        var random = new Random(4);
        String signs = "กขคเแาำิ่้์ัะๆฯ฿๑๒12aZé \n|*#-.\u200B\u00A0😀\u200D";
        int[] points = signs.codePoints().toArray();
        var cutter = new Cutter(new Vocabulary());
        for (int round = 0; round < 3_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            var tokens = cutter.cut(text.toString());
            assertThat(String.join("", tokens.in(text.toString()))).isEqualTo(text.toString());
            for (int i = 0; i < tokens.size(); i++) {
                assertThat(ThaiClusters.mayCutAt(text, tokens.end(i))).as(text.toString()).isTrue();
            }
        }
    }
}
