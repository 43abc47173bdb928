package khlang.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import khlang.digest.Sha256;
import khlang.organization.SheetRow;

/**
 * What a sheet of points would do, row by row, as the year's list is now.
 *
 * @param fileName the sheet's own name
 */
public record PointPlan(String fileName, List<Row> rows) {

    /** The rows are copied. */
    public PointPlan {
        rows = List.copyOf(rows);
    }

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
     * @param problems what is wrong, in Thai, by the field's name
     * @param before what stands in the list now, by the field's name, where that changes
     * @param details of the point; null when something is wrong
     * @param point the key of the point that has the code already; 0 when there is none
     * @param version of that point
     */
    public record Row(
            SheetRow typed,
            Fate fate,
            Map<String, String> problems,
            Map<String, String> before,
            DisclosureDetails details,
            long point,
            long version) {

        /** What is wrong with a cell; null when nothing is. */
        public String problem(PointColumn column) {
            return problems.get(column.field());
        }

        /** What stands there now; null when it stays. */
        public String before(PointColumn column) {
            return before.get(column.field());
        }
    }

    /** How many rows have a fate. */
    public long count(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }

    /** How many points would be added or changed. */
    public long changes() {
        return count(Fate.NEW) + count(Fate.CHANGED);
    }

    /** Whether it can be taken over: nothing is wrong, and something changes. */
    public boolean isSound() {
        return count(Fate.WRONG) == 0 && changes() > 0;
    }

    /** Equal when the same rows would do the same to the same list. */
    public String digest() {
        MessageDigest digest = Sha256.begin();
        for (Row row : rows) {
            String line =
                    "%d %s %s %s %d %d\n"
                            .formatted(
                                    row.typed().number(),
                                    row.fate(),
                                    row.problems(),
                                    row.details(),
                                    row.point(),
                                    row.version());
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return Sha256.hex(digest);
    }
}
