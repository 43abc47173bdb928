package khlang.evaluation.web;

import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.evaluation.YearReport;
import khlang.plan.ActionPlan;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * The yearly report on the screen.
 *
 * @param plan of the year
 * @param view the report; empty while nobody has begun it, or the reader may not know of it
 * @param revisions all that the reader may read, the latest first
 * @param mayWrite whether the reader writes it
 * @param form of the next step, as typed
 * @param said confirms what was done; may be empty
 */
public record ReportPage(
        ActionPlan plan,
        Optional<ReportView> view,
        List<YearReport> revisions,
        boolean mayWrite,
        Form form,
        FormProblems problems,
        String said)
        implements Page {

    /** Lists are copied. */
    public ReportPage {
        revisions = List.copyOf(revisions);
    }

    /** Its year. */
    public FiscalYear year() {
        return plan.year();
    }

    /** Whether it is the latest revision, which alone can be worked at. */
    public boolean isNewest() {
        return view.isPresent() && view.get().report().number() == revisions.getFirst().number();
    }

    @Override
    public String template() {
        return "evaluation/report.jte";
    }
}
