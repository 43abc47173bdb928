package khlang.plan.web;

import java.util.List;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.plan.ActionPlan;
import khlang.plan.KeptForRow.Kept;
import khlang.plan.PlanRow;
import khlang.plan.PlanTable;

/**
 * Asks whether a row is to be taken out of its plan.
 *
 * @param kept what other rooms keep for it
 */
public record RowRemovalPage(
        ActionPlan plan, PlanTable table, PlanRow row, List<Kept> kept, Edit edit)
        implements EditPage {

    /** The list is copied. */
    public RowRemovalPage {
        kept = List.copyOf(kept);
    }

    @Override
    public String template() {
        return "plan/row-remove.jte";
    }
}
