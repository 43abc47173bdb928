package khlang.evaluation.web;

import java.time.LocalDate;
import java.util.List;
import khlang.evaluation.Recommendation;
import khlang.language.Sentences;
import khlang.plan.ActionPlan;
import khlang.plan.PlanRow;
import khlang.web.Page;

/**
 * What the committee of a year recommends, and what became of what was recommended before.
 *
 * @param own of the year
 * @param earlier of the year before, and all that are still open
 * @param mayNeed whether the one who looks records needed knowledge
 * @param today in Bangkok
 */
public record RecommendationsPage(
        ActionPlan plan,
        List<Recommendation> own,
        List<Recommendation> earlier,
        boolean mayWrite,
        boolean mayNeed,
        LocalDate today,
        String said)
        implements Page {

    private static final Sentences WORDS = new Sentences("khlang.evaluation.web.fields");

    /** Lists are copied. */
    public RecommendationsPage {
        own = List.copyOf(own);
        earlier = List.copyOf(earlier);
    }

    /** What the row of a recommendation is called; empty when it is of the whole plan. */
    public String row(Recommendation one) {
        return one.row().map(id -> row(plan, id)).orElse("");
    }

    /** What a row is called, or that it is out of the plan. */
    static String row(ActionPlan plan, String id) {
        return plan.row(id).map(PlanRow::activity).orElseGet(() -> WORDS.say("rowRemoved", id));
    }

    /** Where what a recommendation asks for is recorded as needed knowledge. */
    public String need(Recommendation one) {
        return AuditedNeed.address(one.words());
    }

    @Override
    public String template() {
        return "evaluation/recommendations.jte";
    }
}
