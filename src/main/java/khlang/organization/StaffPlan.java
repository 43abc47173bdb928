package khlang.organization;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import khlang.digest.Sha256;

/**
 * What a list of staff would do, row by row, as things are now.
 *
 * @param fileName the list's own name
 */
public record StaffPlan(String fileName, List<Row> rows) {

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
     * @param before what is stored now, by the field's name, where the row says something else
     * @param person the key of the one it changes; 0 when there is none
     * @param version that person's version
     * @param details what will be stored; null when something is wrong
     */
    public record Row(
            StaffRow typed,
            Fate fate,
            Map<String, String> problems,
            Map<String, String> before,
            long person,
            long version,
            PersonDetails details) {

        /** What is wrong with a cell; null when nothing is. */
        public String problem(StaffColumn column) {
            return problems.get(column.field());
        }

        /** What is stored now; null when the row says the same, or nothing. */
        public String before(StaffColumn column) {
            return before.get(column.field());
        }
    }

    /** How many rows have a fate. */
    public long count(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }

    /** Whether confirming it would change anything. */
    public boolean doesSomething() {
        return count(Fate.NEW) + count(Fate.CHANGED) > 0;
    }

    /** Equal when the same rows would do the same to the same state of things. */
    public String digest() {
        MessageDigest digest = Sha256.begin();
        for (Row row : rows) {
            String line =
                    "%s %s %d %d\n".formatted(row.typed(), row.fate(), row.person(), row.version());
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return Sha256.hex(digest);
    }
}
