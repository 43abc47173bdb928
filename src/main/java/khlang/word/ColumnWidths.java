package khlang.word;

import java.util.List;
import khlang.word.Block.Table;

/** Shares the width of the page among the columns of a table, by how much is written in them. */
final class ColumnWidths {

    private static final int NARROWEST = 4;
    private static final int WIDEST = 60;
    private static final int PICTURE = 24;

    /** A short head stays on one line; a longer one has places to break. */
    private static final int UNBROKEN = 5;

    /** In twips: the blanks beside the words, and a bold letter of 14 points. */
    private static final int MARGINS = 240;

    private static final int LETTER = 150;

    private ColumnWidths() {}

    /**
     * @param width of the whole table
     * @return widths that add up to it
     */
    static int[] of(Table table, int width) {
        int columns = table.sides().size();
        double[] weights = new double[columns];
        double[] least = new double[columns];
        double weight = 0;
        double leasts = 0;
        for (int x = 0; x < columns; x++) {
            int longest = NARROWEST;
            for (List<List<Inline>> row : table.rows()) {
                longest = Math.max(longest, length(row.get(x)));
            }
            int head = Math.min(UNBROKEN, length(table.rows().getFirst().get(x)));
            least[x] = MARGINS + (double) LETTER * Math.max(NARROWEST, head);
            // Half as many lines would need twice the width: the root is a fair middle.
            weights[x] = Math.sqrt(Math.min(longest, WIDEST)) - 1;
            weight += weights[x];
            leasts += least[x];
        }
        double scale = Math.min(1, width / leasts);
        double free = width - leasts * scale;
        int[] widths = new int[columns];
        int left = width;
        for (int x = 0; x < columns; x++) {
            int own = (int) (least[x] * scale + free * weights[x] / weight);
            widths[x] = x == columns - 1 ? left : own;
            left -= widths[x];
        }
        return widths;
    }

    /** In letters; signs above and below take no room. */
    private static int length(List<Inline> cell) {
        boolean picture = cell.stream().anyMatch(Inline.Picture.class::isInstance);
        int letters =
                (int)
                        Block.text(cell)
                                .codePoints()
                                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                                .count();
        return Math.max(letters, picture ? PICTURE : 0);
    }
}
