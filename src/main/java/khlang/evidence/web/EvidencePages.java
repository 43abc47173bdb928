package khlang.evidence.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import khlang.calendar.FiscalYear;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.organization.web.Edit;
import khlang.plan.ActionPlan;
import khlang.plan.PlanRow;
import khlang.plan.Plans;
import khlang.plan.web.RowEvidence;
import khlang.rights.NotThereException;
import khlang.web.FormProblems;
import khlang.web.SaidWords;

/** What is answered to those who attach, confirm or withdraw evidence. */
@ApplicationScoped
class EvidencePages {

    @Inject EvidenceViews views;
    @Inject Plans plans;

    /**
     * The evidence of a row with a form at work.
     *
     * @throws NotThereException when there is no such row, or no evidence for the one who asks
     */
    EvidencePage page(FiscalYear year, String id, Edit edit, String said) {
        ActionPlan plan = plans.of(year).orElseThrow(NotThereException::new);
        PlanRow row = plan.row(id).orElseThrow(NotThereException::new);
        RowEvidence.Shown shown = views.of(year, id).orElseThrow(NotThereException::new);
        return new EvidencePage(
                year.buddhistYear(), row, plan.evidenceAsked(row), shown, edit, said);
    }

    /**
     * Goes on only when there is such a row for the one who asks.
     *
     * @throws NotThereException when there is none
     */
    void require(FiscalYear year, String row) {
        page(year, row, Edit.of(Map.of(), 0), "");
    }

    /** Does something with evidence of a row, and leads back to the row. */
    Response change(FiscalYear year, String row, String said, Runnable deed) {
        try {
            deed.run();
            return SaidWords.at("/plan/" + year.buddhistYear() + "/indicators/" + row, said);
        } catch (RefusedException e) {
            var edit = new Edit(fresh(year, row).form(), FormProblems.of(e.violations()), 0, null);
            return Response.status(FormProblems.STATUS).entity(page(year, row, edit, "")).build();
        } catch (ChangedMeanwhileException e) {
            return Response.status(Response.Status.CONFLICT)
                    .entity(page(year, row, fresh(year, row), Said.words("conflict")))
                    .build();
        }
    }

    private Edit fresh(FiscalYear year, String row) {
        return views.of(year, row)
                .map(one -> new Edit(one.form(), FormProblems.NONE, 0, null))
                .orElseGet(() -> Edit.of(Map.of(), 0));
    }
}
