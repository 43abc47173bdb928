package khlang.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import khlang.word.Block.Heading;
import khlang.word.Block.Listing;
import khlang.word.Block.Paragraph;
import khlang.word.Block.Quote;
import khlang.word.Block.Side;
import khlang.word.Block.Table;
import khlang.word.Inline.LineBreak;
import khlang.word.Inline.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a foreign file, its words are shown as they stood there. */
class CheckedMarkdownTest {

    private static final String[] PIECES = {
        "กา",
        "น้ำ",
        " ",
        "a",
        "1",
        "1.",
        "2)",
        "-",
        "+",
        "*",
        "**",
        "_",
        "#",
        "##",
        ">",
        "|",
        "\\",
        "`",
        "``",
        "~",
        "~~",
        "[",
        "]",
        "(",
        ")",
        "!",
        "<",
        "</b>",
        "<b>",
        "&",
        "&amp;",
        "=",
        "==",
        "---",
        ":",
        "https://a.go.th/x_y",
        "www.a.th",
        "a@b.th",
        "\"",
        "ๆ",
        "(ตัวอย่าง—ตรวจสอบกับหน่วยงาน)",
        "[!NOTE]",
        "[x]",
        "|---|",
        "http://",
        "“",
        "๑.",
        "]("
    };

    private final Random random = new Random(42);
    private final MarkdownReader reader = new MarkdownReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. ข้อ",
                "- ข้อ",
                "# หัว",
                "> ยก",
                "```",
                "~~~",
                "---",
                "===",
                "    เยื้อง",
                "a | b",
                "| a |",
                "[ก]: http://a",
                "<b>",
                "&lt;",
                "1)",
                "+",
                "* * *",
                "\\",
                "**",
                "![ก](x)",
                ":-:"
            })
    void aParagraphStaysAParagraph(String text) {
        List<Block> blocks = List.of(new Paragraph(Tidy.tidy(List.of(Words.plain(text)))));
        String written = new CheckedMarkdown(new Findings()).write(blocks);
        assertThat(CheckedMarkdown.canonical(reader.read(written)))
                .isEqualTo(CheckedMarkdown.canonical(blocks));
    }

    @Test
    void anyWordsInAnyLooksKeepTheirLetters() {
        for (int i = 0; i < 1_500; i++) {
            List<Block> blocks = List.of(block(random.nextInt(6)));
            String written = new CheckedMarkdown(new Findings()).write(blocks);
            assertThat(bare(reader.read(written)))
                    .as("%s wrote:%n%s", blocks, written)
                    .isEqualTo(bare(blocks));
        }
    }

    /** What stays when looks and links are taken away. */
    private static List<Block> bare(List<Block> blocks) {
        return CheckedMarkdown.canonical(
                Inlines.changed(
                        CheckedMarkdown.canonical(blocks),
                        inline ->
                                inline instanceof Words words
                                        ? Words.plain(words.text())
                                        : inline));
    }

    private Block block(int kind) {
        return switch (kind) {
            case 0 -> new Heading(2 + random.nextInt(5), line(false));
            case 1 ->
                    new Listing(
                            random.nextBoolean(),
                            1,
                            '.',
                            List.of(List.of(new Paragraph(line(true))), item()));
            case 2 ->
                    new Table(
                            List.of(Side.NONE, Side.CENTER),
                            List.of(
                                    List.of(line(false), line(false)),
                                    List.of(line(false), line(false))));
            case 3 ->
                    new Quote(
                            random.nextBoolean() ? "note" : null,
                            List.of(new Paragraph(line(true))));
            default -> new Paragraph(line(true));
        };
    }

    private List<Block> item() {
        Block nested = new Listing(false, 1, '.', List.of(List.of(new Paragraph(line(true)))));
        return List.of(new Paragraph(line(true)), nested);
    }

    private List<Inline> line(boolean breaks) {
        var line = new ArrayList<Inline>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            var text = new StringBuilder();
            for (int piece = 1 + random.nextInt(4); piece > 0; piece--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            var style =
                    new Style(
                            random.nextInt(3) == 0,
                            random.nextInt(4) == 0,
                            random.nextInt(6) == 0,
                            false);
            String link = random.nextInt(6) == 0 ? "https://example.go.th/a" : null;
            line.add(new Words(text.toString(), style, link));
            if (breaks && random.nextInt(5) == 0) {
                line.add(new LineBreak());
            }
        }
        List<Inline> tidy = Tidy.tidy(line);
        return Block.text(tidy).isEmpty() ? List.of(Words.plain("ว่าง")) : tidy;
    }
}
