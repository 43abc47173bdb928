package khlang.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import khlang.word.Block.Listing;
import khlang.word.Block.Paragraph;
import khlang.word.Block.Side;
import khlang.word.Block.Table;
import khlang.word.Inline.Words;

/** Writes blocks as Markdown: one line a paragraph, one blank line between blocks. */
final class MarkdownWriter {

    /** Boxes to tick, as word processors print them. */
    static final String OPEN_BOX = "\u2610 ";

    static final String TICKED_BOX = "\u2611 ";

    private static final Pattern BACKTICKS = Pattern.compile("`{3,}");
    private static final Pattern LINE = Pattern.compile("(?m)^(?=.)");
    private static final Pattern EMPTY_LINE = Pattern.compile("(?m)^(?=\n)");

    private MarkdownWriter() {}

    /** The text, with a line end behind each line. */
    static String write(List<Block> blocks) {
        String text = lines(blocks);
        return text.isEmpty() ? "" : text + "\n";
    }

    private static String lines(List<Block> blocks) {
        var out = new StringBuilder();
        Block last = null;
        boolean swapped = false;
        for (Block block : blocks) {
            boolean meets =
                    block instanceof Listing list
                            && last instanceof Listing before
                            && before.ordered() == list.ordered();
            swapped = meets && !swapped;
            String text = block(block, swapped);
            if (!text.isEmpty()) {
                out.append(out.isEmpty() ? "" : "\n\n").append(text);
                last = block;
            }
        }
        return out.toString();
    }

    /**
     * @param swapped whether a list needs other signs, as it would go on with the one before it
     */
    private static String block(Block block, boolean swapped) {
        return switch (block) {
            case Block.Heading heading ->
                    "#".repeat(heading.level())
                            + " "
                            + headingEnd(InlineMarkdown.of(heading.words(), true));
            case Paragraph paragraph -> paragraph(InlineMarkdown.of(paragraph.words(), false));
            case Listing list -> list(list, swapped);
            case Table table -> table(table);
            case Block.Quote quote -> quote(quote);
            case Block.Code code -> code(code.text(), code.language());
            case Block.Rule ignored -> "---";
        };
    }

    /** Signs at the end of a heading would be taken off. */
    private static String headingEnd(String words) {
        return words.endsWith("#") ? words.substring(0, words.length() - 1) + "\\#" : words;
    }

    private static String paragraph(String words) {
        return words.lines().map(Escapes::lineStart).collect(Collectors.joining("\n"));
    }

    private static String list(Listing list, boolean swapped) {
        boolean tight = list.items().stream().allMatch(MarkdownWriter::isTight);
        var out = new StringBuilder();
        int number = list.start();
        char sign = swapped ? (list.sign() == ')' ? '.' : ')') : list.sign();
        for (List<Block> item : list.items()) {
            String marker = list.ordered() ? number + "" + sign + " " : swapped ? "* " : "- ";
            String text = item(item, tight);
            out.append(out.isEmpty() ? "" : tight ? "\n" : "\n\n")
                    .append(marker)
                    .append(indented(text, " ".repeat(marker.length())));
            number++;
        }
        return out.toString();
    }

    /** One paragraph, and at most lists below it. */
    private static boolean isTight(List<Block> item) {
        return !item.isEmpty()
                && item.getFirst() instanceof Paragraph
                && item.stream().skip(1).allMatch(MarkdownWriter::isTightList);
    }

    private static boolean isTightList(Block block) {
        return block instanceof Listing list
                && (!list.ordered() || list.start() == 1)
                && list.items().stream().allMatch(MarkdownWriter::isTight);
    }

    private static String item(List<Block> item, boolean tight) {
        List<Block> blocks = new ArrayList<>(item);
        String box = "";
        if (!blocks.isEmpty()
                && blocks.getFirst() instanceof Paragraph(List<Inline> inlines, int size)
                && !inlines.isEmpty()
                && inlines.getFirst() instanceof Words words
                && (words.text().startsWith(OPEN_BOX) || words.text().startsWith(TICKED_BOX))
                && (inlines.size() > 1 || words.text().length() > OPEN_BOX.length())) {
            box = words.text().startsWith(OPEN_BOX) ? "[ ] " : "[x] ";
            var rest = new ArrayList<>(inlines);
            rest.set(0, words.with(words.text().substring(OPEN_BOX.length())));
            blocks.set(0, new Paragraph(rest, size));
        }
        String text = lines(blocks);
        return box + (tight ? text.replace("\n\n", "\n") : text);
    }

    private static String indented(String text, String indent) {
        String all = LINE.matcher(text).replaceAll(indent);
        return all.isEmpty() ? "" : all.substring(indent.length());
    }

    private static String quote(Block.Quote quote) {
        String text = lines(quote.blocks());
        String head =
                quote.kind() == null ? "" : "[!" + quote.kind().toUpperCase(Locale.ROOT) + "]\n";
        String quoted = LINE.matcher(head + text).replaceAll("> ");
        return EMPTY_LINE.matcher(quoted).replaceAll(">");
    }

    private static String code(String text, String language) {
        int longest =
                BACKTICKS
                        .matcher(text)
                        .results()
                        .mapToInt(run -> run.group().length())
                        .max()
                        .orElse(2);
        String fence = "`".repeat(longest + 1);
        return fence + language + "\n" + text + (text.isEmpty() ? "" : "\n") + fence;
    }

    private static String table(Table table) {
        var out = new StringBuilder(row(table.rows().getFirst()));
        out.append("\n|");
        for (Side side : table.sides()) {
            out.append(
                    switch (side) {
                        case NONE -> "---|";
                        case LEFT -> ":---|";
                        case CENTER -> ":---:|";
                        case RIGHT -> "---:|";
                    });
        }
        table.rows().stream().skip(1).forEach(row -> out.append('\n').append(row(row)));
        return out.toString();
    }

    private static String row(List<List<Inline>> cells) {
        return cells.stream()
                .map(cell -> Escapes.cell(InlineMarkdown.of(cell, true)))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }
}
