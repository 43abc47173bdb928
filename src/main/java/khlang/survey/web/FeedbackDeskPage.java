package khlang.survey.web;

import java.util.List;
import khlang.survey.FeedbackFilter;
import khlang.survey.FeedbackLine;
import khlang.web.Choice;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * The words of readers.
 *
 * @param divisions to choose from
 * @param states to choose from
 * @param file the address of the same list as a workbook
 * @param said what was just done; empty for nothing
 */
public record FeedbackDeskPage(
        List<FeedbackLine> lines,
        Paging paging,
        FeedbackFilter filter,
        List<Choice> divisions,
        List<Choice> states,
        String file,
        String said)
        implements Page {

    @Override
    public String template() {
        return "survey/feedback-desk.jte";
    }

    /** Whether not all of them were asked for. */
    public boolean isFiltered() {
        return !filter.equals(FeedbackFilter.ALL);
    }
}
