package khlang.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.comparison.FieldChange;

/**
 * What differs between two revisions of a year's plan.
 *
 * @param rows those that were added or changed in the order of the tables, then those taken out
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
     * @param table in which it stands or stood, from 1
     * @param before empty for one that was added
     * @param after empty for one that was taken out
     * @param fields that differ
     */
    public record RowChange(
            int table,
            Optional<PlanRow> before,
            Optional<PlanRow> after,
            List<FieldChange> fields) {

        /** The fields are copied. */
        public RowChange {
            fields = List.copyOf(fields);
        }

        /** The row as it is called last. */
        public PlanRow row() {
            return after.or(() -> before).orElseThrow();
        }

        private static RowChange of(
                ActionPlan plan,
                Optional<PlanRow> before,
                Optional<PlanRow> after,
                PlanFields fields) {
            String id = after.or(() -> before).orElseThrow().id();
            return new RowChange(
                    1 + plan.tables().indexOf(plan.tableOf(id).orElseThrow()),
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
        return Stream.concat(after.rows(), before.rows())
                .map(PlanRow::id)
                .distinct()
                .map(
                        id ->
                                RowChange.of(
                                        after.tableOf(id).isPresent() ? after : before,
                                        before.row(id),
                                        after.row(id),
                                        fields))
                .filter(one -> !one.fields().isEmpty())
                .toList();
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return rows.isEmpty() && head.isEmpty() && measures.isEmpty();
    }
}
