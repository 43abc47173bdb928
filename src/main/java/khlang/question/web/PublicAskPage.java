package khlang.question.web;

import java.util.List;
import java.util.Optional;
import khlang.library.DocumentSummary;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.web.Choice;

/**
 * The form on which anybody asks.
 *
 * @param stamp when the form was shown
 * @param open whether questions are taken in just now
 * @param about the document that it is asked from
 * @param found documents that may hold the answer already
 */
public record PublicAskPage(
        Edit edit,
        List<Choice> divisions,
        String stamp,
        boolean open,
        Optional<DocumentSummary> about,
        List<DocumentSummary> found)
        implements EditPage {

    @Override
    public String template() {
        return "question/public-ask.jte";
    }
}
