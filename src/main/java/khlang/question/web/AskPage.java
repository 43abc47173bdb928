package khlang.question.web;

import java.util.List;
import java.util.Optional;
import khlang.library.DocumentSummary;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.web.Choice;

/**
 * The form on which a colleague asks.
 *
 * @param about the document that it is asked from
 * @param found documents that may hold the answer already
 */
public record AskPage(
        Edit edit,
        List<Choice> divisions,
        List<Choice> audiences,
        Optional<DocumentSummary> about,
        List<DocumentSummary> found)
        implements EditPage {

    @Override
    public String template() {
        return "question/ask.jte";
    }
}
