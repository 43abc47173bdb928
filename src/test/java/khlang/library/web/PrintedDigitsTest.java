package khlang.library.web;

import static org.assertj.core.api.Assertions.assertThat;

import khlang.markdown.SafeHtml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedDigitsTest {

    private final PrintedDigits paper = new PrintedDigits(true);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>ภายใน 15 วัน</p>|<p>ภายใน ๑๕ วัน</p>",
                "<h2 id=\"ข้อ-2\">ข้อ 2</h2>|<h2 id=\"ข้อ-2\">ข้อ ๒</h2>",
                "<p>&#39;60&#39; &amp; 1</p>|<p>&#39;๖๐&#39; &amp; ๑</p>",
                "<p>https://example.go.th/2565/1 ปี 2565</p>|<p>https://example.go.th/2565/1 ปี ๒๕๖๕</p>",
                "<p>ไฟล์ form-2.pdf รวม 2 หน้า</p>|<p>ไฟล์ form-2.pdf รวม ๒ หน้า</p>",
                "<p>PM2.5 เกิน 37.5</p>|<p>PM2.5 เกิน ๓๗.๕</p>"
            })
    void onlyWhatPeopleReadGetsThaiDigits(String html, String printed) {
        assertThat(paper.html(new SafeHtml(html)).html()).isEqualTo(printed);
    }

    @Test
    void aDollarOrBackslashIsNoPattern() {
        assertThat(paper.html(new SafeHtml("<p>$1 \\1</p>")).html()).isEqualTo("<p>$๑ \\๑</p>");
    }

    @Test
    void theScreenKeepsArabicDigits() {
        assertThat(PrintedDigits.SCREEN.html(new SafeHtml("<p>15</p>")).html())
                .isEqualTo("<p>15</p>");
        assertThat(PrintedDigits.SCREEN.number(2565)).isEqualTo("2565");
        assertThat(paper.number(2565)).isEqualTo("๒๕๖๕");
        assertThat(paper.text(null)).isNull();
    }
}
