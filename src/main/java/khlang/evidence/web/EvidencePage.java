package khlang.evidence.web;

import java.util.List;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.plan.PlanRow;
import khlang.plan.web.RowEvidence;

/**
 * The evidence of a row by itself, with what went wrong.
 *
 * @param year Buddhist
 * @param asked what the measures' definitions ask for
 * @param said what else is to be told; empty for nothing
 */
public record EvidencePage(
        int year, PlanRow row, List<String> asked, RowEvidence.Shown shown, Edit edit, String said)
        implements EditPage {

    /** Where the row stands. */
    public String address() {
        return "/plan/" + year + "/indicators/" + row.id();
    }

    @Override
    public String template() {
        return "evidence/again.jte";
    }
}
