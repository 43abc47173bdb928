package khlang.measurement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;

/**
 * Decides how much of the figures the one who asks may know: everything for those who see all
 * evidence, heads of their division, and authors of their own documents; of all else how the public
 * used public documents.
 */
@ApplicationScoped
public class FigureSights {

    @Inject CurrentReader reader;
    @Inject Rights rights;

    /** What may be known of some documents. */
    public FigureSight of(AccessScope scope) {
        boolean all =
                rights.allows(Right.SEE_EVIDENCE)
                        || isOwn(scope)
                        || (!scope.division().isEmpty()
                                && rights.allows(Right.SEE_EVIDENCE, Subject.of(scope.division())));
        return all ? FigureSight.ALL : FigureSight.PUBLIC;
    }

    /** What may be known of a list of some documents, which may tell how they are kept. */
    FigureSight of(DocumentQuestion question) {
        FigureSight sight = of(question.scope());
        return question.choice().isForStaff() && !sight.staffAccesses()
                ? new FigureSight(reader.get().seesStaffKnowledge(), false)
                : sight;
    }

    /** Whether only the asker's own work is asked for. */
    private boolean isOwn(AccessScope scope) {
        return scope.author() != 0 && scope.author() == reader.actor().person();
    }
}
