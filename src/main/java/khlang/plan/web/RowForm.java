package khlang.plan.web;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import khlang.plan.ActionPlan;
import khlang.plan.PlanMeasure;
import khlang.plan.PlanRow;
import khlang.plan.PlanRowDraft;
import khlang.plan.PlanTable;
import khlang.web.Choice;
import khlang.web.Form;

/** The fields of the form for a row of the plan. */
final class RowForm {

    /** What is chosen for the first place of a table: nothing chosen is no choice. */
    static final String TOP = "top";

    private static final String MEASURES = "measures";

    private RowForm() {}

    /** Measures stay in the order in which the plan explains them, the first one in its place. */
    static PlanRowDraft draft(Form form, ActionPlan plan) {
        Set<String> ticked = new LinkedHashSet<>();
        if (!form.text("first").isEmpty()) {
            ticked.add(form.text("first"));
        }
        plan.countable().stream()
                .map(PlanMeasure::id)
                .filter(one -> form.texts(MEASURES).contains(one))
                .forEach(ticked::add);
        return new PlanRowDraft(
                form.text("step"),
                form.text("after").equals(TOP) ? "" : form.text("after"),
                form.text("activity"),
                form.text("details"),
                form.text("approach"),
                form.text("period"),
                form.text("indicators"),
                form.text("target"),
                form.text("namedTarget"),
                form.text("committeeTarget"),
                form.text("responsible"),
                form.text("remarks"),
                List.copyOf(ticked));
    }

    /** The fields of a row as it stands. */
    static Map<String, String> fields(PlanRow row, PlanTable table) {
        Map<String, String> fields = new HashMap<>();
        fields.put("step", row.part() == null ? "" : row.part());
        String before = table.before(row.id());
        fields.put("after", before.isEmpty() ? TOP : before);
        fields.put("activity", row.activity());
        fields.put("details", String.join("\n", row.details()));
        fields.put("approach", String.join("\n", row.approach()));
        fields.put("period", row.period());
        fields.put("indicators", String.join("\n", row.indicators()));
        fields.put("target", row.target());
        fields.put(
                "namedTarget",
                row.askedNumber().map(one -> one.value().toPlainString()).orElse(""));
        fields.put("committeeTarget", row.wantedNumber().map(BigDecimal::toPlainString).orElse(""));
        fields.put("responsible", row.responsible());
        fields.put("remarks", row.remarks() == null ? "" : row.remarks());
        fields.put("first", row.measures().isEmpty() ? "" : row.measures().getFirst());
        return fields;
    }

    /** Those of a new row: behind all others of its table. */
    static Map<String, String> blank(PlanTable table, String formKey) {
        return Map.of(
                "form-key",
                formKey,
                "after",
                table.rows().isEmpty() ? TOP : table.rows().getLast().id());
    }

    /** What can be counted for a row. */
    static List<Choice> measures(ActionPlan plan) {
        return plan.countable().stream().map(one -> new Choice(one.id(), one.name())).toList();
    }
}
