package khlang.word;

import java.util.ArrayList;
import java.util.List;
import khlang.word.Inline.LineBreak;
import khlang.word.Inline.Words;

/** Puts blocks into one line, as a cell of a table needs it. */
final class Flat {

    private static final String BETWEEN = " \u00b7 ";

    private Flat() {}

    /** The inlines of all blocks; items of lists and rows of tables are set apart by a dot. */
    static List<Inline> inlines(List<Block> blocks) {
        var line = new ArrayList<Inline>();
        add(blocks, line, " ");
        return Tidy.tidy(line);
    }

    private static void add(List<Block> blocks, List<Inline> line, String between) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> append(heading.words(), line, between);
                case Block.Paragraph paragraph -> append(paragraph.words(), line, between);
                case Block.Listing list -> addItems(list, line);
                case Block.Table table -> {
                    for (List<List<Inline>> row : table.rows()) {
                        var cells = new ArrayList<Inline>();
                        row.forEach(cell -> append(cell, cells, " "));
                        append(cells, line, BETWEEN);
                    }
                }
                case Block.Quote quote -> add(quote.blocks(), line, between);
                case Block.Code code -> append(List.of(Words.plain(code.text())), line, between);
                case Block.Rule ignored -> {}
            }
        }
    }

    private static void addItems(Block.Listing list, List<Inline> line) {
        int number = list.start();
        for (List<Block> item : list.items()) {
            var words = new ArrayList<Inline>();
            if (list.ordered()) {
                words.add(Words.plain(number + String.valueOf(list.sign())));
            }
            add(item, words, " ");
            append(words, line, list.ordered() ? " " : BETWEEN);
            number++;
        }
    }

    private static void append(List<Inline> words, List<Inline> line, String between) {
        if (words.isEmpty()) {
            return;
        }
        if (!line.isEmpty()) {
            line.add(Words.plain(between));
        }
        for (Inline inline : words) {
            line.add(inline instanceof LineBreak ? Words.plain(" ") : inline);
        }
    }
}
