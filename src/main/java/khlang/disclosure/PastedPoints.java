package khlang.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import khlang.organization.SheetRow;

/**
 * Points that were copied from a manual or a spreadsheet: one a line, the code first, and behind
 * it, after a tab or a space, what is to be laid open. Cells behind more tabs are the next columns.
 */
final class PastedPoints {

    private static final PointColumn[] COLUMNS = PointColumn.values();

    private PastedPoints() {}

    /** The lines that hold something, numbered as they stand, from 1. */
    static List<SheetRow> read(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        var rows = new ArrayList<SheetRow>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !isHead(lines.get(i))) {
                rows.add(new SheetRow(i + 1, cells(lines.get(i))));
            }
        }
        return rows;
    }

    private static Map<String, String> cells(String line) {
        String[] parts =
                line.indexOf('\t') < 0 ? line.split("\\s+", 2) : line.split("\t", COLUMNS.length);
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isBlank()) {
                cells.put(COLUMNS[i].name(), parts[i].strip());
            }
        }
        return cells;
    }

    private static boolean isHead(String line) {
        Map<String, String> cells = cells(line);
        return PointColumn.CODE.label().equals(cells.get(PointColumn.CODE.name()))
                && PointColumn.TITLE.label().equals(cells.get(PointColumn.TITLE.name()));
    }
}
