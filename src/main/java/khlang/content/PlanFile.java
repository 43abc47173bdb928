package khlang.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.plan.ActionPlan;
import khlang.plan.PlanMeasure;
import khlang.plan.PlanRow;

/** What {@code plan/2565.yaml} holds: the plan of a fiscal year. */
final class PlanFile {

    private static final int FIRST_YEAR = 2400;
    private static final int LAST_YEAR = 2999;

    private PlanFile() {}

    static ActionPlan parse(String text) throws ContentFileException {
        ActionPlan plan = YamlText.read(text, ActionPlan.class, 0);
        List<ContentProblem> problems = problems(plan, text);
        if (!problems.isEmpty()) {
            throw new ContentFileException(problems);
        }
        return plan;
    }

    private static List<ContentProblem> problems(ActionPlan plan, String text) {
        var problems = new ArrayList<ContentProblem>();
        if (plan.title() == null) {
            problems.add(ContentProblem.of(1, "missingKey", "title"));
        }
        if (plan.fiscalYear() < FIRST_YEAR || plan.fiscalYear() > LAST_YEAR) {
            problems.add(
                    ContentProblem.of(
                            Math.max(1, YamlText.lineOf(text, "fiscal_year")),
                            "badValue",
                            Integer.toString(plan.fiscalYear()),
                            "fiscal_year",
                            FIRST_YEAR + "–" + LAST_YEAR));
        }
        Set<String> steps =
                Stream.concat(plan.steps().stream(), plan.changes().stream())
                        .map(ActionPlan.Step::id)
                        .collect(Collectors.toSet());
        Set<String> measures =
                plan.measures().stream().map(PlanMeasure::id).collect(Collectors.toSet());
        Set<String> known = new HashSet<>();
        plan.rows().forEach(row -> check(row, text, steps, measures, known, problems));
        return problems;
    }

    private static void check(
            PlanRow row,
            String text,
            Set<String> steps,
            Set<String> measures,
            Set<String> known,
            List<ContentProblem> problems) {
        int line = row.id() == null ? 1 : lineOf(text, row.id());
        if (row.id() == null || row.activity() == null || row.target() == null) {
            problems.add(ContentProblem.of(line, "missingKey", "id, activity, target"));
            return;
        }
        if (!known.add(row.id())) {
            problems.add(ContentProblem.of(line, "twice", row.id()));
        }
        String step = row.step() == null ? row.change() : row.step();
        if (step == null || !steps.contains(step)) {
            problems.add(ContentProblem.of(line, "unknownPart", step, "steps, changes"));
        }
        for (String measure : row.measures()) {
            if (!measures.contains(measure)) {
                problems.add(ContentProblem.of(line, "unknownPart", measure, "measures"));
            }
        }
    }

    private static int lineOf(String text, String id) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("- id: " + id)) {
                return i + 1;
            }
        }
        return 1;
    }
}
