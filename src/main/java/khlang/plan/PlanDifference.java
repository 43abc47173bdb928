package khlang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.comparison.FieldChange;

/**
 * What differs between two revisions of a year's plan.
 *
 * @param rows those that were added, taken out or changed, in the order of the tables
 * @param head the words around the rows that differ
 * @param measures how measures are counted otherwise
 */
public record PlanDifference(
        List<RowChange> rows, List<FieldChange> head, List<FieldChange> measures) {

    /** The lists are copied. */
    public PlanDifference {
        rows = List.copyOf(rows);
        head = List.copyOf(head);
        measures = List.copyOf(measures);
    }

    /**
     * A row that differs.
     *
     * @param before empty for one that was added
     * @param after empty for one that was taken out
     * @param fields that differ
     */
    public record RowChange(
            Optional<PlanRow> before, Optional<PlanRow> after, List<FieldChange> fields) {

        /** The fields are copied. */
        public RowChange {
            fields = List.copyOf(fields);
        }

        /** The row as it is called last. */
        public PlanRow row() {
            return after.or(() -> before).orElseThrow();
        }

        private static RowChange of(
                Optional<PlanRow> before, Optional<PlanRow> after, PlanFields fields) {
            return new RowChange(
                    before,
                    after,
                    FieldChange.between(
                            before.map(fields::of).orElse(List.of()),
                            after.map(fields::of).orElse(List.of())));
        }
    }

    /** What the later one says otherwise. */
    public static PlanDifference between(ActionPlan before, ActionPlan after) {
        var fields = new PlanFields(before, after);
        return new PlanDifference(
                rows(before, after, fields),
                FieldChange.between(PlanFields.head(before), PlanFields.head(after)),
                FieldChange.between(PlanFields.measures(before), PlanFields.measures(after)));
    }

    /** Rows that only moved up because another one is gone have not changed. */
    private static List<RowChange> rows(ActionPlan before, ActionPlan after, PlanFields fields) {
        var changes = new ArrayList<RowChange>();
        Stream.concat(before.rows(), after.rows())
                .map(PlanRow::id)
                .distinct()
                .sorted(PlanDifference::byPlace)
                .map(id -> RowChange.of(before.row(id), after.row(id), fields))
                .filter(one -> !one.fields().isEmpty())
                .forEach(changes::add);
        return changes;
    }

    /** By the length of the keys first: {@code T1R10} stands behind {@code T1R9}. */
    private static int byPlace(String one, String other) {
        int tables = one.substring(0, 2).compareTo(other.substring(0, 2));
        int lengths = Integer.compare(one.length(), other.length());
        return tables != 0 ? tables : lengths != 0 ? lengths : one.compareTo(other);
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return rows.isEmpty() && head.isEmpty() && measures.isEmpty();
    }
}
