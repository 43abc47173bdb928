package khlang.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import khlang.word.Block.Heading;
import khlang.word.Block.Listing;
import khlang.word.Block.Paragraph;
import khlang.word.Block.Quote;
import khlang.word.Block.Table;
import khlang.word.Inline.Words;

/**
 * Writes Markdown and reads it again, so that readers see what was meant: where our parser would
 * read something else, a block gives up some of its looks until it does not.
 */
final class CheckedMarkdown {

    /** From the least loss to the greatest. */
    private static final List<UnaryOperator<Style>> LOSSES =
            List.of(
                    style -> style.bold() ? style.withItalic(false) : style,
                    style -> style.withItalic(false).withStrike(false),
                    style -> Style.PLAIN.withCode(style.code()),
                    style -> Style.PLAIN);

    private final MarkdownReader reader = new MarkdownReader();
    private final Findings findings;

    CheckedMarkdown(Findings findings) {
        this.findings = findings;
    }

    String write(List<Block> blocks) {
        String text = MarkdownWriter.write(blocks);
        if (isRead(text, blocks)) {
            return text;
        }
        var safe = new ArrayList<Block>();
        for (Block block : blocks) {
            safe.add(safe(block));
        }
        return MarkdownWriter.write(safe);
    }

    private boolean isRead(String text, List<Block> blocks) {
        return canonical(reader.read(text)).equals(canonical(blocks));
    }

    private Block safe(Block block) {
        if (isRead(MarkdownWriter.write(List.of(block)), List.of(block))) {
            return block;
        }
        Block poorer = block;
        for (UnaryOperator<Style> loss : LOSSES) {
            poorer = Inlines.changed(block, inline -> poorer(inline, loss));
            if (isRead(MarkdownWriter.write(List.of(poorer)), List.of(poorer))) {
                break;
            }
        }
        if (!poorer.equals(block)) {
            findings.add(Finding.LOST_EMPHASIS);
        }
        return poorer;
    }

    private static Inline poorer(Inline inline, UnaryOperator<Style> loss) {
        return inline instanceof Words words ? words.with(loss.apply(words.style())) : inline;
    }

    /** The form in which two texts are compared: what no reader can tell apart is the same. */
    static List<Block> canonical(List<Block> blocks) {
        var out = new ArrayList<Block>();
        for (Block block : blocks) {
            Block same = Inlines.changed(block, CheckedMarkdown::withoutAutomatic);
            out.add(
                    switch (same) {
                        case Heading heading ->
                                new Heading(heading.level(), Flat.inlines(List.of(heading)));
                        case Paragraph paragraph -> new Paragraph(paragraph.words());
                        case Listing list ->
                                new Listing(
                                        list.ordered(),
                                        list.start(),
                                        '.',
                                        list.items().stream()
                                                .map(CheckedMarkdown::canonical)
                                                .toList());
                        case Quote quote -> new Quote(quote.kind(), canonical(quote.blocks()));
                        case Table table ->
                                new Table(
                                        table.sides(),
                                        table.rows().stream()
                                                .map(row -> row.stream().map(CheckedMarkdown::line))
                                                .map(row -> row.toList())
                                                .toList());
                        default -> same;
                    });
        }
        return out;
    }

    private static List<Inline> line(List<Inline> cell) {
        return Flat.inlines(List.of(new Paragraph(cell)));
    }

    private static Inline withoutAutomatic(Inline inline) {
        return inline instanceof Words words
                        && words.link() != null
                        && Links.isAutomatic(words.text(), words.link())
                ? new Words(Links.readable(words.text()), words.style(), null)
                : inline;
    }
}
