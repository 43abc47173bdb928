package khlang.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import khlang.library.DocumentDraft;
import khlang.library.SaveResult;
import khlang.library.SaveStatus;
import khlang.library.Shelving;
import khlang.organization.ChangedMeanwhileException;
import khlang.rights.RightMissingException;

/**
 * Hands drafts from programs to the library. Where somebody else was faster with the same document,
 * it tries again: both texts become revisions and none is lost.
 */
@ApplicationScoped
public class Intake {

    private static final System.Logger LOG = System.getLogger(Intake.class.getName());
    private static final int TRIES = 5;

    @Inject Shelving shelving;

    /**
     * Saves a batch in one transaction; where the database refuses, each draft alone, to find the
     * one it means.
     *
     * @return one result a draft, in the same order; one that was refused to the end is an error
     *     without violations
     */
    public List<SaveResult> save(List<DocumentDraft> drafts) {
        if (drafts.size() == 1) {
            return List.of(save(drafts.getFirst()));
        }
        try {
            return shelving.save(drafts);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A batch was refused, trying one by one", e);
            return drafts.stream().map(this::save).toList();
        }
    }

    /** Saves one draft, as {@link #save(List)} does. */
    public SaveResult save(DocumentDraft draft) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                return shelving.save(List.of(draft)).getFirst();
            } catch (RuntimeException e) {
                String failure = "Attempt " + attempt + " to save " + draft.slug();
                LOG.log(
                        attempt == TRIES ? System.Logger.Level.ERROR : System.Logger.Level.DEBUG,
                        failure,
                        e);
            }
        }
        return new SaveResult(draft.slug(), SaveStatus.ERROR);
    }

    /**
     * Saves one draft in place of a revision that its sender has seen; it is not tried again.
     *
     * @param revision as for {@link Shelving#replace}
     * @throws ChangedMeanwhileException when there is another by now
     */
    public SaveResult replace(DocumentDraft draft, int revision) {
        try {
            return shelving.replace(draft, revision);
        } catch (ChangedMeanwhileException | RightMissingException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Not replaced: " + draft.slug(), e);
            return new SaveResult(draft.slug(), SaveStatus.ERROR);
        }
    }
}
