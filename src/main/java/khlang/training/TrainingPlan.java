package khlang.training;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import khlang.digest.Sha256;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.organization.SheetRow;

/**
 * What a sheet of trainings would do, row by row, as things are now.
 *
 * @param fileName the sheet's own name
 */
public record TrainingPlan(String fileName, List<Row> rows) {

    /** What becomes of a row. */
    public enum Fate {
        WRONG("ผิด"),
        NEW("บันทึกใหม่"),
        JOINED("เพิ่มผู้เข้าร่วม"),
        UNCHANGED("มีอยู่แล้ว");

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
     * Somebody whom a row brings in.
     *
     * @param division of that time; null for none
     * @param position of that time
     */
    public record Newcomer(Person person, Division division, String position) {}

    /**
     * A row and what becomes of it.
     *
     * @param problems what is wrong, by the field's name
     * @param hints what was understood, by the field's name
     * @param details of the training; null when something is wrong
     * @param training the key of the training that is there already; 0 when there is none
     * @param first the number of the row that makes the training which this one joins; else its own
     * @param newcomers those who are not in the training yet
     */
    public record Row(
            SheetRow typed,
            Fate fate,
            Map<String, String> problems,
            Map<String, String> hints,
            TrainingDetails details,
            long training,
            int first,
            List<Newcomer> newcomers) {

        /** What is wrong with a cell; null when nothing is. */
        public String problem(TrainingColumn column) {
            return problems.get(column.field());
        }

        /** What was understood; null when there is nothing to say. */
        public String hint(TrainingColumn column) {
            return hints.get(column.field());
        }
    }

    /** How many rows have a fate. */
    public long count(Fate fate) {
        return rows.stream().filter(row -> row.fate() == fate).count();
    }

    /** How many take part who did not before. */
    public long newcomers() {
        return rows.stream().mapToLong(row -> row.newcomers().size()).sum();
    }

    /** Equal when the same rows would do the same to the same state of things. */
    public String digest() {
        MessageDigest digest = Sha256.begin();
        for (Row row : rows) {
            String line =
                    "%d %s %s %s %d %d %s\n"
                            .formatted(
                                    row.typed().number(),
                                    row.fate(),
                                    row.problems(),
                                    row.details(),
                                    row.training(),
                                    row.first(),
                                    row.newcomers().stream()
                                            .map(one -> one.person().id())
                                            .toList());
            digest.update(line.getBytes(StandardCharsets.UTF_8));
        }
        return Sha256.hex(digest);
    }
}
