package khlang.authoring.web;

import java.util.List;
import khlang.authoring.DraftUploads.Outcome;
import khlang.authoring.OpenDraft;
import khlang.web.Form;
import khlang.web.FormProblems;
import khlang.web.Page;

/**
 * The files of a text at work.
 *
 * @param outcomes what became of the files that were just sent; empty when none were
 * @param megabytes how large a file may be
 * @param most how many may be sent at once
 */
public record FilesPage(
        OpenDraft draft,
        FilesOfDraft files,
        List<Outcome> outcomes,
        Form form,
        FormProblems problems,
        int megabytes,
        int most,
        String said)
        implements Page {

    @Override
    public String template() {
        return "authoring/files.jte";
    }

    /** The document's path. */
    public String path() {
        return "/documents/" + draft.manuscript().slug();
    }

    /** Those of the files just sent that do not hang there. */
    public List<Outcome.Refused> refused() {
        return outcomes.stream()
                .filter(Outcome.Refused.class::isInstance)
                .map(Outcome.Refused.class::cast)
                .toList();
    }

    /** Those that do. */
    public List<Outcome.Hung> hung() {
        return outcomes.stream()
                .filter(Outcome.Hung.class::isInstance)
                .map(Outcome.Hung.class::cast)
                .toList();
    }
}
