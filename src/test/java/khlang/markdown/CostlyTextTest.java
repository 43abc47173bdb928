package khlang.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts built to cost much. What is checked is what comes out; the time limit only stops hangs. */
@Timeout(120)
class CostlyTextTest {

    private static final int MEGABYTE = 1_000_000;

    private final Markdown markdown = new Markdown();

    static Stream<Arguments> shownAsWritten() {
        return Stream.of(
                arguments("brackets", "[".repeat(MEGABYTE)),
                arguments("image brackets", "![".repeat(MEGABYTE / 2)),
                arguments("links in brackets", "[[]()".repeat(MEGABYTE / 5)),
                arguments("asterisks", "*a ".repeat(MEGABYTE / 3)),
                arguments("crossing emphasis", "*__".repeat(MEGABYTE / 3)),
                arguments("runs of tildes", "~~~a ".repeat(MEGABYTE / 5)),
                arguments("Thai emphasis", "ก**(ข".repeat(MEGABYTE / 5)),
                arguments(
                        "a wide table",
                        "|a".repeat(5_000)
                                + "\n"
                                + "|-".repeat(5_000)
                                + "\n"
                                + "|a\n".repeat(90_000)),
                arguments(
                        "many tables",
                        ("|a".repeat(80)
                                        + "\n"
                                        + "|-".repeat(80)
                                        + "\n"
                                        + "|a\n".repeat(100)
                                        + "\n")
                                .repeat(800)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void shownAsWritten(String name, String text) {
        Element body = rendered(text);
        assertThat(body.childrenSize()).isOne();
        assertThat(body.select("pre > code").first().wholeText()).isEqualTo(text);
        assertThat(markdown.plainText(text)).isEqualTo(text.strip());
    }

    static Stream<Arguments> readWithinLimits() {
        return Stream.of(
                arguments("quotes", "> ".repeat(MEGABYTE / 2) + "ก"),
                arguments("lists", "- ".repeat(100_000) + "ก"),
                arguments("one run of asterisks", "*".repeat(200_000) + "ก" + "*".repeat(200_000)),
                arguments("open tags", "<".repeat(200_000)),
                arguments("open comments", "x <!--".repeat(50_000)),
                arguments("open code", "`a``".repeat(50_000)),
                arguments("entities", "&".repeat(200_000)),
                arguments("escapes", "\\".repeat(200_000)),
                arguments("addresses", "http://".repeat(30_000)),
                arguments("mail addresses", "a@".repeat(100_000)),
                arguments("one heading", "## " + "ก".repeat(200_000)),
                arguments("nested brackets", "[".repeat(5_000) + "ก" + "]".repeat(5_000)),
                arguments("emphasis in one paragraph", "*__".repeat(2_000)),
                arguments("wrapped Thai lines", "ก\n".repeat(100_000)),
                arguments("braces", "{{".repeat(100_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void readWithinLimits(String name, String text) {
        Element body = rendered(text);
        assertThat(letters(body.wholeText())).isEqualTo(letters(text));
        assertThat(body.html().length()).isLessThan(12 * text.length());
        assertThat(depth(body)).isLessThan(250);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"## ก\n", "- [ ] ก\n", "> [!NOTE]\n> ก\n\n", "![ก](/x)\n\n", "[ก](/x)\n\n"})
    void manySmallPartsAreEachRead(String part) {
        Element body = rendered(part.repeat(5_000));
        assertThat(body.select("h2, li, aside, img, a")).hasSize(5_000);
    }

    @Test
    void aLargeHonestTableIsATable() {
        String row = "| บัตรประจำตัวประชาชน | กรมการปกครอง | 1 | **0** | ฉบับ |\n";
        Element body = rendered(row + "|-|-|-|-|-|\n" + row.repeat(1_000));
        assertThat(body.select("tbody > tr > td")).hasSize(5_000);
    }

    @Test
    void aBlankLineOfOtherBlanksDoesNotEndAParagraph() {
        assertThat(CostlyText.is("*a b\n\n".repeat(20_000))).isFalse();
        assertThat(CostlyText.is("*a b\n\u3000\n".repeat(20_000))).isTrue();
    }

    private Element rendered(String text) {
        return Jsoup.parseBodyFragment(markdown.render(text, LinkResolver.NONE).html().html())
                .body();
    }

    /** Without blanks and the signs that Markdown may have understood. */
    private static String letters(String text) {
        return text.replaceAll("[\\s>*_#`\\\\-]", "");
    }

    private static int depth(Element element) {
        return 1 + element.children().stream().mapToInt(CostlyTextTest::depth).max().orElse(0);
    }
}
