package khlang.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import khlang.word.Block.Side;
import khlang.word.Block.Table;
import org.jsoup.nodes.Element;

/** Reads the tables of a page. */
final class HtmlTables {

    private static final Pattern SMALL_NUMBER = Pattern.compile("\\s*(\\d{1,4})\\s*");
    private static final Pattern TEXT_ALIGN =
            Pattern.compile("text-align\\s*:\\s*(left|center|right)", Pattern.CASE_INSENSITIVE);

    private final HtmlSource source;
    private final Function<Element, List<Block>> reader;

    private HtmlTables(HtmlSource source, Function<Element, List<Block>> reader) {
        this.source = source;
        this.reader = reader;
    }

    /**
     * The table, or what stands in its only cell.
     *
     * @param reader reads the inside of a cell
     */
    static List<Block> read(
            Element table, HtmlSource source, Function<Element, List<Block>> reader) {
        return new HtmlTables(source, reader).read(table);
    }

    private List<Block> read(Element table) {
        List<Element> rows = new ArrayList<>();
        int heads = 0;
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody", "tfoot" -> {
                    for (Element row : child.children()) {
                        if (row.normalName().equals("tr")) {
                            rows.add(row);
                            heads += child.normalName().equals("thead") ? 1 : 0;
                        }
                    }
                }
                default -> {}
            }
        }
        if (rows.size() == 1 && cells(rows.getFirst()).size() == 1 && !source.isOurs()) {
            return reader.apply(cells(rows.getFirst()).getFirst());
        }
        var cells = rows.stream().map(row -> cells(row).stream().map(this::cell).toList()).toList();
        Table read = Grid.table(cells, heads, source.findings());
        if (read == null) {
            return List.of();
        }
        return List.of(source.isOurs() ? read : Headings.plainHead(read));
    }

    private List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th"))
                .filter(cell -> !source.drops(cell))
                .toList();
    }

    private Grid.Cell cell(Element cell) {
        List<Block> blocks = reader.apply(cell);
        if (blocks.stream().anyMatch(Table.class::isInstance)) {
            source.findings().add(Finding.NESTED_TABLE);
        }
        return new Grid.Cell(
                number(cell.attr("colspan")),
                number(cell.attr("rowspan")),
                Flat.inlines(blocks),
                side(cell));
    }

    private static int number(String written) {
        var number = SMALL_NUMBER.matcher(written);
        return number.matches() ? Integer.parseInt(number.group(1)) : 1;
    }

    private Side side(Element cell) {
        if (source.isOurs()) {
            return side(cell.className().replace("align-", ""), true);
        }
        Element paragraph = cell.selectFirst("p");
        Side own = side(aligned(cell), false);
        return own == Side.NONE && paragraph != null ? side(aligned(paragraph), false) : own;
    }

    private static String aligned(Element element) {
        var style = TEXT_ALIGN.matcher(element.attr("style"));
        return style.find() ? style.group(1) : element.attr("align");
    }

    /**
     * @param left whether it makes a difference that somebody says left
     */
    private static Side side(String word, boolean left) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "center" -> Side.CENTER;
            case "right" -> Side.RIGHT;
            case "left" -> left ? Side.LEFT : Side.NONE;
            default -> Side.NONE;
        };
    }
}
