package khlang.authoring.web;

import java.util.Optional;
import khlang.authoring.OpenReview;
import khlang.library.RevisionText;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * A text that waits for a decision.
 *
 * @param before what readers see now; empty for a first text
 * @param late whether somebody else has decided meanwhile
 */
public record ReviewPage(
        OpenReview review,
        Optional<RevisionText> before,
        RevisionText after,
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
