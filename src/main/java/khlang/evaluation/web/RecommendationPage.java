package khlang.evaluation.web;

import java.util.List;
import java.util.Optional;
import khlang.evaluation.Recommendation;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.plan.ActionPlan;
import khlang.web.Choice;

/**
 * The form for a recommendation.
 *
 * @param recommendation empty for a new one
 */
public record RecommendationPage(
        ActionPlan plan,
        Optional<Recommendation> recommendation,
        Edit edit,
        List<Choice> rows,
        List<Choice> divisions,
        List<Choice> states)
        implements EditPage {

    @Override
    public String template() {
        return "evaluation/recommendation-edit.jte";
    }
}
