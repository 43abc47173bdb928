package khlang.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import khlang.authoring.DraftFields;
import khlang.authoring.OpenDraft;
import khlang.authoring.WorkingDrafts;
import khlang.comparison.Merge;
import khlang.comparison.MergePart;
import khlang.library.Conflicts;
import khlang.library.DescriptionFormat;
import khlang.library.DocumentDescription;
import khlang.library.RevisionText;
import khlang.library.TextConflict;
import khlang.organization.RefusedException;
import khlang.rights.NotThereException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a file and a document say different things and a person is to write on: the text goes into
 * the document's draft, and readers see nothing of it before it is approved.
 */
@ApplicationScoped
@Transactional
public class ConflictDesk {

    /** The field beside which a refusal is told. */
    public static final String FIELD = "decision";

    @Inject Conflicts conflicts;
    @Inject WorkingDrafts drafts;

    /**
     * Begins a draft with what the file says.
     *
     * @throws RefusedException when somebody is writing already
     * @throws khlang.organization.ChangedMeanwhileException when it is not what was shown any more
     */
    public void takeAsDraft(TextConflict shown) {
        begin(shown, conflicts.sides(shown).file());
    }

    /**
     * Begins a draft with what both say: what only one has changed is taken, and where both have
     * changed the same lines, both stand there.
     *
     * @return whether lines stand there twice, for somebody to choose from
     * @throws RefusedException when somebody is writing already, or nothing is known that both said
     * @throws khlang.organization.ChangedMeanwhileException when it is not what was shown any more
     */
    public boolean merge(TextConflict shown) {
        Conflicts.Sides sides = conflicts.sides(shown);
        RevisionText common =
                sides.common().orElseThrow(() -> new RefusedException(FIELD, "nothingInCommon"));
        Merge merge =
                Merge.of(common.markdown(), sides.portal().markdown(), sides.file().markdown());
        begin(
                shown,
                new RevisionText(
                        0,
                        merged(
                                common.description(),
                                sides.portal().description(),
                                sides.file().description()),
                        merge.text(MergePart.Conflict::bothText)));
        return !merge.isClean();
    }

    private void begin(TextConflict shown, RevisionText text) {
        OpenDraft open = drafts.open(shown.slug()).orElseThrow(NotThereException::new);
        if (open.isSaved() || open.review().isPresent()) {
            throw new RefusedException(FIELD, "draftWaits");
        }
        conflicts.leaveToDraft(shown);
        drafts.save(shown.slug(), 0, DraftFields.showing(text.description(), text.markdown()));
    }

    /** A field that the portal has changed stays as it is there; others follow the file. */
    static DocumentDescription merged(
            DocumentDescription common, DocumentDescription portal, DocumentDescription file) {
        ObjectNode before = DescriptionFormat.tree(common);
        ObjectNode merged = DescriptionFormat.tree(portal);
        ObjectNode other = DescriptionFormat.tree(file);
        for (String name : before.propertyNames()) {
            if (!other.has(name) && before.get(name).equals(merged.get(name))) {
                merged.remove(name);
            }
        }
        for (String name : other.propertyNames()) {
            Optional<JsonNode> was = before.optional(name);
            if (was.equals(merged.optional(name))) {
                merged.set(name, other.get(name));
            }
        }
        return DescriptionFormat.read(merged);
    }
}
