package khlang.word;

import java.util.ArrayList;
import java.util.List;
import khlang.word.Block.Side;
import khlang.word.Block.Table;
import org.w3c.dom.Element;

/** Reads one table of a Word file. */
final class DocxTables {

    /**
     * A cell as Word keeps it.
     *
     * @param column where it begins
     * @param goesOn whether it belongs to the cell above
     */
    private record Found(int column, int columns, boolean goesOn, List<Block> blocks, Side side) {}

    private final DocxFile file;
    private final int depth;
    private final List<List<Found>> rows = new ArrayList<>();
    private int heads;

    private DocxTables(DocxFile file, int depth) {
        this.file = file;
        this.depth = depth;
    }

    /** The table, or what stands in its only cell. */
    static List<Block> read(Element table, DocxFile file, int depth) throws WordException {
        var reader = new DocxTables(file, depth);
        reader.rows(table);
        return reader.blocks();
    }

    private void rows(Element parent) throws WordException {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "tr" -> row(child);
                case "sdt" -> {
                    Element content = Xml.child(child, "sdtContent");
                    if (content != null) {
                        rows(content);
                    }
                }
                case "ins", "customXml" -> rows(child);
                default -> {}
            }
        }
    }

    private void row(Element row) throws WordException {
        Element properties = Xml.child(row, "trPr");
        if (Xml.child(properties, "del") != null) {
            file.findings().add(Finding.TRACKED_CHANGE);
            return;
        }
        boolean head = Boolean.TRUE.equals(Xml.toggle(properties, "tblHeader"));
        if (head && heads == rows.size()) {
            heads++;
        }
        var cells = new ArrayList<Found>();
        int column = Math.clamp(Xml.number(properties, "gridBefore", 0), 0, Grid.MOST_COLUMNS);
        cells(row, column, cells);
        rows.add(cells);
    }

    private void cells(Element parent, int first, List<Found> cells) throws WordException {
        for (Element child : Xml.children(parent)) {
            int column = cells.isEmpty() ? first : end(cells.getLast());
            switch (child.getLocalName()) {
                case "tc" -> cells.add(cell(child, column));
                case "sdt" -> {
                    Element content = Xml.child(child, "sdtContent");
                    if (content != null) {
                        cells(content, column, cells);
                    }
                }
                case "customXml" -> cells(child, column, cells);
                default -> {}
            }
        }
    }

    private static int end(Found cell) {
        return cell.column() + cell.columns();
    }

    private Found cell(Element cell, int column) throws WordException {
        Element properties = Xml.child(cell, "tcPr");
        Element merge = Xml.child(properties, "vMerge");
        boolean goesOn = merge != null && !Xml.attr(merge, "val").equals("restart");
        List<Block> blocks = DocxBlocks.read(cell, file, depth);
        Element paragraph = Xml.child(Xml.child(cell, "p"), "pPr");
        String side = file.styles().paragraph(paragraph, DocxTables::side);
        return new Found(
                column,
                Math.clamp(Xml.number(properties, "gridSpan", 1), 1, Grid.MOST_COLUMNS),
                goesOn,
                blocks,
                side == null ? Side.NONE : side(side));
    }

    private static String side(Element properties) {
        String side = Xml.value(properties, "jc");
        return side.isEmpty() ? null : side;
    }

    private static Side side(String word) {
        return switch (word) {
            case "center" -> Side.CENTER;
            case "right", "end" -> Side.RIGHT;
            default -> Side.NONE;
        };
    }

    private List<Block> blocks() {
        if (rows.size() == 1 && rows.getFirst().size() == 1) {
            return rows.getFirst().getFirst().blocks();
        }
        var cells = new ArrayList<List<Grid.Cell>>();
        for (int y = 0; y < rows.size(); y++) {
            var row = new ArrayList<Grid.Cell>();
            for (Found found : rows.get(y)) {
                if (found.column() > 0 && found.equals(rows.get(y).getFirst())) {
                    row.add(new Grid.Cell(found.column(), 1, List.of(), Side.NONE));
                }
                if (!found.goesOn() || above(y, found.column()) == null) {
                    if (found.blocks().stream().anyMatch(Table.class::isInstance)) {
                        file.findings().add(Finding.NESTED_TABLE);
                    }
                    row.add(
                            new Grid.Cell(
                                    found.columns(),
                                    height(y, found),
                                    Flat.inlines(found.blocks()),
                                    found.side()));
                }
            }
            cells.add(row);
        }
        Table table = Grid.table(cells, heads, file.findings());
        return table == null ? List.of() : List.of(Headings.plainHead(table));
    }

    private int height(int row, Found cell) {
        int end = row + 1;
        while (end < rows.size() && goesOn(at(end, cell.column()))) {
            end++;
        }
        return end - row;
    }

    private static boolean goesOn(Found cell) {
        return cell != null && cell.goesOn();
    }

    private Found above(int row, int column) {
        return row == 0 ? null : at(row - 1, column);
    }

    private Found at(int row, int column) {
        return rows.get(row).stream()
                .filter(cell -> cell.column() == column)
                .findFirst()
                .orElse(null);
    }
}
