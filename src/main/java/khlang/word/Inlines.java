package khlang.word;

import java.util.List;
import java.util.function.UnaryOperator;
import khlang.word.Block.Heading;
import khlang.word.Block.Listing;
import khlang.word.Block.Paragraph;
import khlang.word.Block.Quote;
import khlang.word.Block.Table;

/** Changes each inline of blocks, however deep it stands; places that links lead to are dropped. */
final class Inlines {

    private Inlines() {}

    static List<Block> changed(List<Block> blocks, UnaryOperator<Inline> change) {
        return blocks.stream().map(block -> changed(block, change)).toList();
    }

    static Block changed(Block block, UnaryOperator<Inline> change) {
        return switch (block) {
            case Heading heading -> new Heading(heading.level(), line(heading.words(), change));
            case Paragraph paragraph -> new Paragraph(line(paragraph.words(), change));
            case Listing list ->
                    new Listing(
                            list.ordered(),
                            list.start(),
                            list.sign(),
                            list.items().stream().map(item -> changed(item, change)).toList());
            case Quote quote -> new Quote(quote.kind(), changed(quote.blocks(), change));
            case Table table ->
                    new Table(
                            table.sides(),
                            table.rows().stream().map(row -> cells(row, change)).toList());
            default -> block;
        };
    }

    private static List<List<Inline>> cells(List<List<Inline>> row, UnaryOperator<Inline> change) {
        return row.stream().map(cell -> line(cell, change)).toList();
    }

    private static List<Inline> line(List<Inline> inlines, UnaryOperator<Inline> change) {
        return Tidy.tidy(
                inlines.stream()
                        .filter(inline -> !(inline instanceof Inline.Place))
                        .map(change)
                        .toList());
    }
}
