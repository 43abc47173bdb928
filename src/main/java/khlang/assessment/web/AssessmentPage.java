package khlang.assessment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.assessment.Assessment;
import khlang.assessment.AssessmentState;
import khlang.assessment.Attempt;
import khlang.assessment.Attempts;
import khlang.library.NamedDocument;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;

/**
 * An assessment: what it is, and what is to be decided about it.
 *
 * @param document that it checks, for those who may read it
 * @param own the attempts of the one who looks, the oldest first
 * @param mayTry whether they may send one now
 * @param isPerson whether their account belongs to somebody of the register
 * @param choices how many questions with choices were chosen
 * @param levels how many questions on five levels were chosen
 * @param writes whether the one who looks decides
 * @param keepsScores whether the one who looks sees scores by name and types papers in
 * @param sees whether the one who looks sees what came of it
 */
public record AssessmentPage(
        Assessment assessment,
        LocalDate today,
        Optional<NamedDocument> document,
        List<Attempt> own,
        boolean mayTry,
        boolean isPerson,
        long choices,
        long levels,
        boolean writes,
        boolean keepsScores,
        boolean sees,
        Edit edit,
        String said)
        implements EditPage {

    @Override
    public String template() {
        return "assessment/assessment.jte";
    }

    /** How far it is. */
    public AssessmentState state() {
        return assessment.state(today);
    }

    /** The best of their attempts. */
    public Optional<Attempt> best() {
        return Attempts.best(own);
    }
}
