package khlang.question.web;

import java.time.LocalDate;
import java.util.List;
import khlang.question.QuestionLine;
import khlang.question.QuestionTab;
import khlang.web.Choice;
import khlang.web.Form;
import khlang.web.Page;
import khlang.web.Paging;

/**
 * The list of questions.
 *
 * @param filter what was asked for, filled in
 * @param staff whether a colleague asks, who sees the lists of colleagues
 * @param forMe how many wait for the one who asks
 */
public record QuestionsPage(
        List<QuestionLine> questions,
        Paging paging,
        Form filter,
        QuestionTab tab,
        List<Choice> divisions,
        boolean staff,
        long forMe,
        LocalDate today,
        String said)
        implements Page {

    @Override
    public String template() {
        return "question/questions.jte";
    }

    /** Whether not all of the list were asked for. */
    public boolean isFiltered() {
        return !filter.text("q").isEmpty() || !filter.text("division").isEmpty();
    }
}
