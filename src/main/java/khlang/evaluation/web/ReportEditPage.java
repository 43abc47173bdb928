package khlang.evaluation.web;

import java.util.LinkedHashMap;
import java.util.Map;
import khlang.language.Sentences;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.plan.ActionPlan;

/**
 * The form for what people write in the yearly report.
 *
 * @param view the report with its figures, beside which one writes
 */
public record ReportEditPage(ActionPlan plan, ReportView view, Edit edit) implements EditPage {

    private static final Sentences WORDS = new Sentences("khlang.evaluation.web.fields");

    /** What the fields are called, by their names. */
    public Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String one : new String[] {"summary", "problems", "suggestions"}) {
            labels.put(one, WORDS.say(one));
        }
        plan.rows()
                .forEach(
                        row -> {
                            labels.put(
                                    "problems-" + row.id(),
                                    WORDS.say("row.problems", row.activity()));
                            labels.put(
                                    "suggestions-" + row.id(),
                                    WORDS.say("row.suggestions", row.activity()));
                        });
        return labels;
    }

    @Override
    public String template() {
        return "evaluation/edit.jte";
    }
}
