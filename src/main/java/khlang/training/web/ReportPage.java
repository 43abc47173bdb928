package khlang.training.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.library.NamedDocument;
import khlang.markdown.SafeHtml;
import khlang.organization.Person;
import khlang.organization.web.Edit;
import khlang.organization.web.EditPage;
import khlang.training.BringBack;
import khlang.training.FollowUp;
import khlang.training.ReportDocuments;
import khlang.training.ReportState;
import khlang.training.ReportStep;
import khlang.training.ReportText;
import khlang.training.Training;
import khlang.training.TrainingReport;
import khlang.web.Choice;

/**
 * A report, what became of it, and the forms of those who decide.
 *
 * @param parts what it says, without what was left empty
 * @param isAuthor whether the one who asks shares it
 * @param confirms whether the one who asks is to confirm it
 * @param notes whether the one who asks notes what the clerk and the mayor have decided
 * @param bringBacks what it brings back to the office
 * @param named the documents among that which the one who asks may know of, by slug
 * @param choices documents that may have been meant by what was typed and is none
 * @param followUp whether it is used
 * @param tells whether the one who asks says what has become of it
 * @param publishes whether the one who asks may make a document of it now
 * @param isNamed whether the name of the one who asks may stand in that document
 * @param document that was made of it, for those who may see it
 * @param categories the shelves on which it may stand
 * @param files those that the one who asks may have
 */
public record ReportPage(
        Training training,
        TrainingReport report,
        ReportText text,
        List<Part> parts,
        List<Person> authors,
        List<ReportStep> steps,
        boolean isAuthor,
        boolean confirms,
        boolean notes,
        List<ReportFileRow> files,
        List<BringBack> bringBacks,
        Map<String, NamedDocument> named,
        List<NamedDocument> choices,
        Optional<FollowUp> followUp,
        boolean tells,
        LocalDate today,
        boolean publishes,
        boolean isNamed,
        Optional<ReportDocuments.Made> document,
        List<Choice> categories,
        Edit edit,
        String said)
        implements EditPage {

    /**
     * A part of a report.
     *
     * @param title in Thai
     */
    public record Part(String title, SafeHtml text) {}

    @Override
    public String template() {
        return "training/report.jte";
    }

    /** Whether the form for the head's decision is shown, to whoever notes it from paper, too. */
    public boolean isForHead() {
        return (confirms || notes) && report.state() == ReportState.WITH_HEAD;
    }

    /** Whether the form for what was decided on paper is shown. */
    public boolean isForSecretary() {
        return notes && report.state() == ReportState.WITH_CLERK;
    }
}
