package khlang.plan.web;

import java.util.List;
import java.util.Set;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.plan.ActionPlan;
import khlang.plan.PlanRow;
import khlang.web.Choice;

/**
 * The form for a row of the plan.
 *
 * @param measures that can be counted for it
 * @param chosen those that are
 */
public record RowEditPage(
        ActionPlan plan, PlanRow row, Edit edit, List<Choice> measures, Set<String> chosen)
        implements EditPage {

    @Override
    public String template() {
        return "plan/row-edit.jte";
    }
}
