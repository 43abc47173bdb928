package khlang.authoring.web;

import java.util.Optional;
import khlang.authoring.OpenReview;
import khlang.library.RevisionText;
import khlang.library.web.Difference;
import khlang.markdown.SafeHtml;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * A text that waits for a decision.
 *
 * @param difference from what readers see now; empty for a first text
 * @param body the text as readers will see it
 * @param late whether somebody else has decided meanwhile
 */
public record ReviewPage(
        OpenReview review,
        Optional<Difference> difference,
        RevisionText after,
        SafeHtml body,
        Form form,
        FormProblems problems,
        boolean late,
        String said)
        implements Page {

    @Override
    public String template() {
        return "authoring/review.jte";
    }

    /** The review's path. */
    public String path() {
        return "/reviews/" + review.id();
    }
}
