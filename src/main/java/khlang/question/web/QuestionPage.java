package khlang.question.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.library.DocumentSummary;
import khlang.markdown.SafeHtml;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.question.Expert;
import khlang.question.Question;
import khlang.question.QuestionDocuments;
import khlang.question.QuestionStep;
import khlang.web.Choice;

/**
 * A question, its answers, and the forms of those who answer and decide.
 *
 * @param details of colleagues; the public's stand as they were typed
 * @param steps what has happened; nothing for those from outside
 * @param same the question it was merged with, when the one who asks may read it
 * @param about the document it was asked from, when they may read it
 * @param may what the one who asks may do with it
 * @param conflict whether somebody else was faster
 */
public record QuestionPage(
        Question question,
        SafeHtml details,
        List<ShownAnswer> answers,
        List<QuestionStep> steps,
        Optional<Question> same,
        Optional<DocumentSummary> about,
        Optional<QuestionDocuments.Made> document,
        List<DocumentSummary> found,
        List<Expert> experts,
        List<Choice> divisions,
        List<Choice> people,
        May may,
        LocalDate today,
        boolean conflict,
        Edit edit,
        String said)
        implements EditPage {

    /**
     * What somebody may do with a question.
     *
     * @param staff whether they are no stranger
     */
    public record May(
            boolean staff, boolean moderate, boolean answer, boolean accept, boolean make) {}

    /** The form on which the topic is recorded as knowledge that is missing. */
    public String needAddress() {
        return "/needs/new?topic="
                + Addresses.encoded(question.title())
                + "&question="
                + question.id();
    }

    @Override
    public String template() {
        return "question/question.jte";
    }
}
