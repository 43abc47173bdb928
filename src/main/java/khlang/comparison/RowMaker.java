package khlang.comparison;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays the words of one passage out in rows. Whenever a line ends on either side, both sides go on
 * in the next row, so that the same words stay beside each other when a paragraph was split.
 */
final class RowMaker {

    private final Passage passage;
    private final List<Row> rows;
    private final Side before;
    private final Side after;

    RowMaker(Passage passage, List<Row> rows) {
        this.passage = passage;
        this.rows = rows;
        before = new Side(passage.beforeLine());
        after = new Side(passage.afterLine());
    }

    void make() {
        for (Run run : passage.runs()) {
            for (String piece : Comparison.lines(run.text())) {
                boolean ends = piece.endsWith("\n");
                if (run.change().isBefore()) {
                    before.write(run.change(), piece, ends);
                }
                if (run.change().isAfter()) {
                    after.write(run.change(), piece, ends);
                }
                if (ends) {
                    endRow();
                }
            }
        }
        if (!before.runs.isEmpty() || !after.runs.isEmpty()) {
            endRow();
        }
    }

    private void endRow() {
        rows.add(Row.of(before.number(), after.number(), before.runs, after.runs));
        before.nextRow();
        after.nextRow();
    }

    /** The runs of a line, without a line feed unless that is all there is to show. */
    static List<Run> line(Change change, String text) {
        String shown = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        if (!shown.isEmpty()) {
            return List.of(new Run(change, shown));
        }
        return change == Change.SAME ? List.of() : List.of(new Run(change, text));
    }

    /** One of the two texts. */
    private static final class Side {

        private final List<Run> runs = new ArrayList<>();
        private int line;
        private boolean begins = true;
        private boolean written;
        private boolean ended;

        Side(int line) {
            this.line = line;
        }

        void write(Change change, String text, boolean ends) {
            runs.addAll(line(change, text));
            written = true;
            ended = ends;
        }

        /** The number of the line that begins in this row, else 0. */
        int number() {
            return begins && written ? line : 0;
        }

        void nextRow() {
            if (ended) {
                line++;
                begins = true;
            } else if (written) {
                begins = false;
            }
            runs.clear();
            written = false;
            ended = false;
        }
    }
}
