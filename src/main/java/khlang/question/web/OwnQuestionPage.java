package khlang.question.web;

import java.util.List;
import khlang.question.PublicQuestions;
import khlang.web.Page;

/**
 * What somebody without an account reads of their own question.
 *
 * @param key that opens the page
 */
public record OwnQuestionPage(
        String key, PublicQuestions.Own own, List<ShownAnswer> answers, String said)
        implements Page {

    @Override
    public String template() {
        return "question/own.jte";
    }
}
