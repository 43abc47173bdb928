package khlang.authoring.web;

import java.util.List;
import java.util.Optional;
import khlang.authoring.OpenReview;
import khlang.library.DocumentOrigins;
import khlang.library.GuideCheck;
import khlang.library.RevisionSummary;
import khlang.library.RevisionText;
import khlang.library.web.Difference;
import khlang.library.web.WholeText;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * A text that waits for a decision.
 *
 * @param difference from what readers see now; empty for a first text
 * @param line what the history says of the text
 * @param text the document as readers will see it
 * @param files its files, compared to what readers see now
 * @param origin what the document was made of, for those who may see that
 * @param late whether somebody else has decided meanwhile
 */
public record ReviewPage(
        OpenReview review,
        Optional<Difference> difference,
        RevisionText after,
        RevisionSummary line,
        WholeText text,
        FilesOfDraft files,
        Optional<DocumentOrigins.Origin> origin,
        Form form,
        FormProblems problems,
        boolean late,
        String said)
        implements Page {

    @Override
    public String template() {
        return "authoring/review.jte";
    }

    /** Full names of those who wrote it. */
    public List<String> authors() {
        return line.authors();
    }

    /** Why it was changed; empty for a first text. */
    public Optional<RevisionSummary> change() {
        return Optional.of(line).filter(one -> one.change().isPresent());
    }

    /** How complete a citizen guide is; empty for other kinds. */
    public Optional<GuideCheck> check() {
        return GuideCheck.of(after.description());
    }

    /** The review's path. */
    public String path() {
        return "/reviews/" + review.id();
    }
}
