package khlang.reading.web;

import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.organization.Person;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.reading.GoalListLine;
import khlang.web.Choice;

/**
 * The lists that were signed on paper for a year's plan.
 *
 * @param unknowing who of the division that the one who looks is the head of has not said that they
 *     know the goals; empty for everybody else
 * @param keeps whether they record lists
 */
public record GoalsPage(
        FiscalYear year,
        List<GoalListLine> lists,
        List<Person> unknowing,
        boolean keeps,
        Edit edit,
        List<Choice> divisions)
        implements EditPage {

    @Override
    public String template() {
        return "reading/goals.jte";
    }
}
