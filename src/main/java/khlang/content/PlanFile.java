package khlang.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.library.DescriptionFormat;
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

    /** The file of a plan that was made or changed in the portal. */
    static String write(ActionPlan plan) {
        return DescriptionFormat.yaml(plan);
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
        for (int i = 0; i < plan.tables().size(); i++) {
            List<PlanRow> rows = plan.tables().get(i).rows();
            for (int j = 0; j < rows.size(); j++) {
                int line = YamlLines.of(text, "tables", i, "rows", j, "id");
                check(rows.get(j), line, steps, measures, known, problems);
            }
        }
        return problems;
    }

    private static void check(
            PlanRow row,
            int line,
            Set<String> steps,
            Set<String> measures,
            Set<String> known,
            List<ContentProblem> problems) {
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
}
