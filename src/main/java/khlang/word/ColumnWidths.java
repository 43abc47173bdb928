package khlang.word;

import java.util.List;
import khlang.word.Block.Table;

/** Shares the width of the page among the columns of a table, by how much is written in them. */
final class ColumnWidths {

    private static final int NARROWEST = 6;
    private static final int WIDEST = 60;
    private static final int PICTURE = 24;

    private ColumnWidths() {}

    /**
     * @param width of the whole table
     * @return widths that add up to it
     */
    static int[] of(Table table, int width) {
        int columns = table.sides().size();
        double[] weights = new double[columns];
        double sum = 0;
        for (int x = 0; x < columns; x++) {
            int longest = NARROWEST;
            for (List<List<Inline>> row : table.rows()) {
                longest = Math.max(longest, length(row.get(x)));
            }
            // Half as many lines would need twice the width: the root is a fair middle.
            weights[x] = Math.sqrt(Math.min(longest, WIDEST));
            sum += weights[x];
        }
        int[] widths = new int[columns];
        int left = width;
        for (int x = 0; x < columns; x++) {
            widths[x] = x == columns - 1 ? left : (int) (width * weights[x] / sum);
            left -= widths[x];
        }
        return widths;
    }

    private static int length(List<Inline> cell) {
        boolean picture = cell.stream().anyMatch(Inline.Picture.class::isInstance);
        return Math.max(Block.text(cell).length(), picture ? PICTURE : 0);
    }
}
