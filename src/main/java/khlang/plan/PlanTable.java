package khlang.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * One of the plan's tables.
 *
 * @param kind {@code process} or {@code change}
 * @param title above it on paper
 * @param relatesTo the desired states and focus areas that it serves
 */
public record PlanTable(
        String id,
        String kind,
        String title,
        String desiredState,
        List<String> relatesTo,
        String measurableOutcome,
        List<PlanRow> rows) {

    private static final String CHANGE = "change";

    /** The same table with each row as somebody makes it. */
    PlanTable each(UnaryOperator<PlanRow> made) {
        return of(rows.stream().map(made).toList());
    }

    /**
     * The same table with a row in it, instead of the one with its id if there is one. Rows are
     * numbered anew from the number of the first one on.
     *
     * @param after the id of the row behind which it stands; empty for the first place
     */
    PlanTable with(PlanRow row, String after) {
        List<PlanRow> others = new ArrayList<>(rows);
        others.removeIf(one -> one.id().equals(row.id()));
        others.add(after.isEmpty() ? 0 : 1 + ids(others).indexOf(after), row);
        return numbered(others);
    }

    /** The same table without a row; the ones behind it move up. */
    PlanTable without(String row) {
        return numbered(rows.stream().filter(one -> !one.id().equals(row)).toList());
    }

    private PlanTable numbered(List<PlanRow> others) {
        int first = rows.stream().mapToInt(PlanRow::number).min().orElse(1);
        return of(
                IntStream.range(0, others.size())
                        .mapToObj(place -> others.get(place).numbered(first + place))
                        .toList());
    }

    private PlanTable of(List<PlanRow> others) {
        return new PlanTable(id, kind, title, desiredState, relatesTo, measurableOutcome, others);
    }

    /** The id of the row before one of its rows; empty for the first one. */
    public String before(String row) {
        int place = ids(rows).indexOf(row);
        return place < 1 ? "" : rows.get(place - 1).id();
    }

    /** Whether a new row can stand behind one with an id; behind the empty one as the first. */
    boolean hasPlaceAfter(String row) {
        return row.isEmpty() || ids(rows).contains(row);
    }

    private static List<String> ids(List<PlanRow> rows) {
        return rows.stream().map(PlanRow::id).toList();
    }

    /** Whether its rows belong to elements of change, not to steps of the knowledge process. */
    public boolean servesChange() {
        return CHANGE.equals(kind);
    }

    /**
     * The same table with other words above it.
     *
     * @param head null when they stay
     * @param known what there still is that a table can serve
     */
    PlanTable with(PlanHeadDraft.TableHead head, Set<String> known) {
        return new PlanTable(
                id,
                kind,
                title,
                head == null ? desiredState : head.desiredState(),
                relatesTo.stream().filter(known::contains).toList(),
                head == null ? measurableOutcome : head.outcome(),
                rows);
    }

    /** Lists that are missing are empty. */
    public PlanTable {
        relatesTo = ActionPlan.orNone(relatesTo);
        rows = ActionPlan.orNone(rows);
    }
}
