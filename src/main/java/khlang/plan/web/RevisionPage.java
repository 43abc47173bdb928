package khlang.plan.web;

import java.util.Optional;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.plan.PlanDifference;
import khlang.plan.PlanDifference.RowChange;
import khlang.plan.PlanRevision;

/**
 * What a revision of a plan has changed.
 *
 * @param newest the plan as it stands
 * @param difference from the revision before it; empty for the first one
 * @param undone how the plan as it stands differs from that one
 * @param mayChange whether the one who looks brings back what stood before
 * @param edit the forms that do so, which have no fields
 */
public record RevisionPage(
        PlanRevision revision,
        PlanRevision newest,
        Optional<PlanDifference> difference,
        Optional<PlanDifference> undone,
        boolean mayChange,
        Edit edit)
        implements EditPage {

    /** Whether the row as it stood before can be brought back: it stands otherwise now. */
    public boolean isRestorable(RowChange change) {
        return mayChange
                && undone.stream()
                        .flatMap(one -> one.rows().stream())
                        .filter(one -> one.before().isPresent())
                        .anyMatch(one -> one.row().id().equals(change.row().id()));
    }

    /** Whether the words around the rows can be brought back as they stood before. */
    public boolean isHeadRestorable() {
        return mayChange && undone.filter(one -> !one.head().isEmpty()).isPresent();
    }

    /** Whether a row that was added here still stands, so that it can be taken out. */
    public boolean isRemovable(RowChange change) {
        return mayChange
                && change.before().isEmpty()
                && newest.plan().row(change.row().id()).isPresent();
    }

    @Override
    public String template() {
        return "plan/revision.jte";
    }
}
