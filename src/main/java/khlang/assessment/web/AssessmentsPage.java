package khlang.assessment.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import khlang.assessment.Assessment;
import khlang.assessment.AssessmentState;
import khlang.assessment.Attempt;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * The assessments.
 *
 * @param best the best attempt of the one who looks, by the assessment
 * @param writes whether the one who looks makes them
 * @param sees whether the one who looks sees what came of them
 */
public record AssessmentsPage(
        List<Assessment> assessments,
        Paging paging,
        LocalDate today,
        Map<Long, Attempt> best,
        boolean writes,
        boolean sees,
        String said)
        implements Page {

    @Override
    public String template() {
        return "assessment/assessments.jte";
    }

    /** Those that take answers, to which the one who looks has sent none that passed. */
    public List<Assessment> waiting() {
        return assessments.stream()
                .filter(one -> one.state(today) == AssessmentState.OPEN)
                .filter(one -> !best.containsKey(one.id()) || !passed(one))
                .toList();
    }

    /** Whether the best attempt of the one who looks passes. */
    public boolean passed(Assessment one) {
        Attempt attempt = best.get(one.id());
        return attempt != null && one.isPassedBy(attempt.marks().score());
    }
}
