package khlang.thai;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            textBlock =
                    """
                    การจัดการความรู้ = การ|จัดการ|ความ|รู้
                    ถมที่ = ถม|ที่
                    ไฟถนนดับ = ไฟ|ถนน|ดับ
                    ภ.ด.ส.๑๐ = ภดส|ภดส10|10
                    ภดส 10 = ภดส|ภดส10|10
                    แบบ ข.๑ = แบบ|ข|ข1|1
                    แบบ ข. 1 = แบบ|ข|ข1|1
                    แบบข1 = แบบ|ข|ข1|1
                    ศพด. รับเด็กกี่ขวบ = ศพด|รับ|เด็ก|กี่|ขวบ
                    อบต = อบต
                    ตามกฎหมายอปท = ตาม|กฎหมาย|อปท
                    แผน KM๒๕๖๕ = แผน|km|km2565|2565
                    COVID-19 = covid|covid19|19
                    ฝุ่น PM2.5 = ฝุ่น|pm|pm2.5|2.5
                    เงิน 1,500.50 บาท = เงิน|1500.50|บาท
                    ข้อ 1,2,3 = ข้อ|1|2|3
                    เด็กๆ ฯลฯ = เด็ก|ล
                    ต.สันโป่ง = ต|สัน|โป่ง
                    มาตรา ๙(๔) = มาตรา|9|4
                    ที่ ชม ๕๒๐๒๓/ว ๑๒ = ที่|ชม|ชม52023|52023|ว|ว12|12
                    ต่างๆ = ต่าง
                    café العربية = café|العربية
                    """)
    void cutsAtTheWords(String text, String expected) {
        assertThat(words(text)).extracting(Token::text).containsExactly(expected.split("\\|"));
    }

    @Test
    void wordsLieInOrderInsideTheText() {
        String text = "แบบ ภ.ด.ส.๑๐ และ ข.๑ ของเทศบาลตำบลสันโป่ง ปี 2565 ".repeat(40);
        int before = 0;
        for (Token word : words(text)) {
            assertThat(word.start()).isGreaterThanOrEqualTo(before);
            assertThat(word.end()).isGreaterThan(word.start());
            before = word.start();
        }
    }

    @Test
    void aTextWithoutSpacesIsCutLikeOneWithThem() {
        String sentence = "เทศบาลรับขึ้นทะเบียนผู้สูงอายุทุกวัน";
        List<String> once = words(sentence).stream().map(Token::text).toList();
        assertThat(words(sentence.repeat(300)))
                .extracting(Token::text)
                .hasSizeGreaterThan(290 * once.size())
                .containsAll(once);
    }

    @Test
    void anEndlessWordIsComparedByItsBeginning() {
        assertThat(words("a".repeat(100_000)))
                .singleElement()
                .isEqualTo(new Token("a".repeat(80), 0, 100_000));
        assertThat(words("ก".repeat(100_000))).allMatch(word -> word.text().length() <= 80);
    }

    @Test
    void nothingButSignsHasNoWords() {
        assertThat(words(" (( \" \0 😀 ... --- ฿ ๆ")).isEmpty();
    }

    private static List<Token> words(String text) {
        return new Words().of(SearchText.of(text).text());
    }
}
