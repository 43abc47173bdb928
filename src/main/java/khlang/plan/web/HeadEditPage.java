package khlang.plan.web;

import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.plan.ActionPlan;

/**
 * The form for what stands around the rows of a plan.
 *
 * @param plan as it stands
 */
public record HeadEditPage(ActionPlan plan, Edit edit) implements EditPage {

    @Override
    public String template() {
        return "plan/head-edit.jte";
    }
}
