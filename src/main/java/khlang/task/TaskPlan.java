package khlang.task;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import khlang.digest.Sha256;
import khlang.organization.SheetRow;

/**
 * What a sheet of tasks would do, row by row, as things are now.
 *
 * @param fileName the sheet's own name
 */
public record TaskPlan(String fileName, List<Row> rows) {

    /** What becomes of a row. */
    public enum Fate {
        WRONG("ผิด"),
        NEW("เพิ่มใหม่"),
        CHANGED("แก้ไข"),
        UNCHANGED("เหมือนเดิม");

        private final String label;

        Fate(String label) {
            this.label = label;
        }

        /** The name for people. */
        public String label() {
            return label;
        }
    }

    /**
     * A row and what becomes of it.
     *
     * @param problems what is wrong, by the field's name
     * @param hints what was understood, and what stands there now, by the field's name
     * @param details of the task; null when something is wrong
     * @param task the key of the task that is there already; 0 when there is none
     * @param version of that task
     */
    public record Row(
            SheetRow typed,
            Fate fate,
            Map<String, String> problems,
            Map<String, String> hints,
            TaskDetails details,
            long task,
            long version) {

        /** What is wrong with a cell; null when nothing is. */
        public String problem(TaskColumn column) {
            return problems.get(column.field());
        }

        /** What was understood; null when there is nothing to say. */
        public String hint(TaskColumn column) {
            return hints.get(column.field());
        }
    }

    /** How many rows have a fate. */
    public long count(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }

    /** How many tasks would be recorded or changed. */
    public long changes() {
        return count(Fate.NEW) + count(Fate.CHANGED);
    }

    /** Equal when the same rows would do the same to the same state of things. */
    public String digest() {
        MessageDigest digest = Sha256.begin();
        for (Row row : rows) {
            String line =
                    "%d %s %s %s %d %d\n"
                            .formatted(
                                    row.typed().number(),
                                    row.fate(),
                                    row.problems(),
                                    row.details() == null
                                            ? ""
                                            : row.details().inWords()
                                                    + row.details().months()
                                                    + row.details().details(),
                                    row.task(),
                                    row.version());
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return Sha256.hex(digest);
    }
}
