package khlang.question.web;

import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.question.Question;

/**
 * The form for an answer that is changed.
 *
 * @param key of the answer
 */
public record AnswerPage(Question question, long key, Edit edit) implements EditPage {

    @Override
    public String template() {
        return "question/answer.jte";
    }
}
