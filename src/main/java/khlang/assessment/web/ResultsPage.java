package khlang.assessment.web;

import khlang.assessment.Assessment;
import khlang.assessment.measure.Outcome;
import khlang.web.Page;

/**
 * What came of an assessment, without anybody's name.
 *
 * @param target so many percent of all the plan asks for
 * @param seesAll whether the one who looks sees more than divisions of their own
 */
public record ResultsPage(Assessment assessment, Outcome outcome, int target, boolean seesAll)
        implements Page {

    @Override
    public String template() {
        return "assessment/results.jte";
    }
}
