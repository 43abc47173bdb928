package khlang.organization.web;

import java.util.List;
import khlang.organization.StaffPlan;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * What a list of staff would do.
 *
 * @param fate of the rows that are shown; null for all
 * @param again whether things have changed since it was shown last
 */
public record StaffPlanPage(
        String key,
        StaffPlan plan,
        StaffPlan.Fate fate,
        List<StaffPlan.Row> rows,
        Paging paging,
        boolean again)
        implements Page {

    @Override
    public String template() {
        return "organization/staff-plan.jte";
    }
}
