package khlang.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import khlang.word.Block.Side;
import khlang.word.Block.Table;
import khlang.word.Inline.Words;

/**
 * Makes a plain table of one with merged cells. What reaches over several rows is repeated, so that
 * each row can be read alone; what reaches over several columns stands in the first; heads of
 * several rows become one.
 */
final class Grid {

    static final int MOST_COLUMNS = 63;

    private static final int LONGEST_REPEATED = 120;

    /**
     * A cell as it was written.
     *
     * @param columns over how many columns it reaches
     * @param rows over how many rows it reaches
     */
    record Cell(int columns, int rows, List<Inline> words, Side side) {}

    /** What lies at one crossing: the cell, and whether it begins here. */
    private record Place(Cell cell, boolean firstColumn, boolean firstRow) {}

    private final List<List<Place>> places = new ArrayList<>();
    private boolean merged;

    private Grid(List<List<Cell>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Cell cell : rows.get(row)) {
                while (at(row, column) != null) {
                    column++;
                }
                int columns = Math.clamp(cell.columns(), 1, MOST_COLUMNS);
                int last = Math.min(row + Math.max(1, cell.rows()), rows.size());
                merged |= columns > 1 || cell.rows() > 1;
                for (int y = row; y < last; y++) {
                    for (int x = column; x < Math.min(column + columns, MOST_COLUMNS); x++) {
                        put(y, x, new Place(cell, x == column, y == row));
                    }
                }
                column += columns;
            }
        }
    }

    /**
     * The plain table; null when nothing is written in it.
     *
     * @param heads how many rows are marked as its head, 0 when none is
     */
    static Table table(List<List<Cell>> rows, int heads, Findings findings) {
        var grid = new Grid(rows);
        int width = grid.places.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> columns = new ArrayList<>();
        for (int x = 0; x < width; x++) {
            if (grid.begins(x)) {
                columns.add(x);
            }
        }
        if (grid.merged) {
            findings.add(Finding.MERGED_CELLS);
        }
        int first = Math.clamp(Math.max(heads, grid.sharedHead()), 1, Math.max(1, rows.size()));
        var written = new ArrayList<List<List<Inline>>>();
        written.add(columns.stream().map(x -> grid.head(x, first)).toList());
        for (int y = first; y < grid.places.size(); y++) {
            int row = y;
            var cells = columns.stream().map(x -> grid.words(row, x)).toList();
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                written.add(cells);
            }
        }
        boolean empty = written.stream().allMatch(row -> row.stream().allMatch(List::isEmpty));
        return empty
                ? null
                : new Table(columns.stream().map(x -> grid.side(x, first)).toList(), written);
    }

    private boolean begins(int column) {
        return places.stream()
                .anyMatch(
                        row ->
                                column < row.size()
                                        && row.get(column) != null
                                        && row.get(column).firstColumn());
    }

    /** How many rows a head takes that says so by its shape: some cells tall, some wide. */
    private int sharedHead() {
        if (places.isEmpty()) {
            return 1;
        }
        boolean wide = false;
        int tall = 1;
        for (Place place : places.getFirst()) {
            if (place != null) {
                wide |= place.cell().columns() > 1;
                tall = Math.max(tall, place.cell().rows());
            }
        }
        return wide && tall < places.size() && tall <= 3 ? tall : 1;
    }

    private List<Inline> head(int column, int rows) {
        var seen = new LinkedHashSet<Cell>();
        for (int y = 0; y < rows; y++) {
            Place place = at(y, column);
            if (place != null && (rows > 1 || place.firstColumn())) {
                seen.add(place.cell());
            }
        }
        var words = new ArrayList<Inline>();
        for (Cell cell : seen) {
            if (!words.isEmpty() && !cell.words().isEmpty()) {
                words.add(Words.plain(" "));
            }
            words.addAll(cell.words());
        }
        return Tidy.tidy(words);
    }

    private List<Inline> words(int row, int column) {
        Place place = at(row, column);
        if (place == null || !place.firstColumn()) {
            return List.of();
        }
        boolean repeats =
                place.firstRow() || Block.text(place.cell().words()).length() <= LONGEST_REPEATED;
        return repeats ? place.cell().words() : List.of();
    }

    /** The side on which all cells below the head stand, but for the empty ones. */
    private Side side(int column, int heads) {
        var sides = new LinkedHashSet<Side>();
        for (int y = heads == places.size() ? 0 : heads; y < places.size(); y++) {
            Place place = at(y, column);
            if (place != null && place.firstColumn() && !place.cell().words().isEmpty()) {
                sides.add(place.cell().side());
            }
        }
        return sides.size() == 1 ? sides.getFirst() : Side.NONE;
    }

    private Place at(int row, int column) {
        return row < places.size() && column < places.get(row).size()
                ? places.get(row).get(column)
                : null;
    }

    private void put(int row, int column, Place place) {
        while (places.size() <= row) {
            places.add(new ArrayList<>());
        }
        List<Place> line = places.get(row);
        line.addAll(Collections.nCopies(Math.max(0, column + 1 - line.size()), null));
        line.set(column, place);
    }
}
