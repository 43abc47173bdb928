package khlang.evaluation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.evaluation.PaperKind;
import khlang.evaluation.ReportStage;
import khlang.evaluation.SignedPaper;
import khlang.evaluation.YearReport;
import khlang.library.web.FileLink;
import khlang.plan.ActionPlan;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * The yearly report on the screen.
 *
 * @param plan of the year
 * @param view the report; empty while nobody has begun it, or the reader may not know of it
 * @param revisions all that the reader may read, the latest first
 * @param papers of the revision that is shown, as they were signed
 * @param megabytes how large a file may be
 * @param mayWrite whether the reader writes it
 * @param form of the next step, as typed
 * @param said confirms what was done; may be empty
 */
public record ReportPage(
        ActionPlan plan,
        Optional<ReportView> view,
        List<YearReport> revisions,
        List<Paper> papers,
        long megabytes,
        boolean mayWrite,
        Form form,
        FormProblems problems,
        String said)
        implements Page {

    /** Lists are copied. */
    public ReportPage {
        revisions = List.copyOf(revisions);
        papers = List.copyOf(papers);
    }

    /** Its year. */
    public FiscalYear year() {
        return plan.year();
    }

    /** Whether it is the latest revision, which alone can be worked at. */
    public boolean isNewest() {
        return view.isPresent() && view.get().report().number() == revisions.getFirst().number();
    }

    /**
     * A signed paper as the page offers it.
     *
     * @param id its key
     */
    public record Paper(long id, String kind, FileLink link) {

        static Paper of(int year, SignedPaper file) {
            return new Paper(
                    file.id(),
                    file.kind().label(),
                    FileLink.of(file.summary(), ReportResource.address(year) + "/files"));
        }
    }

    /** What a file may be called, as far as the report has come. */
    public List<Choice> kinds() {
        boolean ordered =
                view.map(one -> one.report().stage() == ReportStage.ORDERED).orElse(false);
        return Arrays.stream(PaperKind.values())
                .filter(one -> ordered || one != PaperKind.ORDER)
                .map(one -> new Choice(one.name(), one.label()))
                .toList();
    }

    @Override
    public String template() {
        return "evaluation/report.jte";
    }
}
