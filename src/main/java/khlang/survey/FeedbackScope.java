package khlang.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Of which documents somebody may read what was said: who sees all evidence, of all; heads and
 * editors, of those of their divisions; everybody, of their own and of those they have written.
 */
@ApplicationScoped
class FeedbackScope {

    /** The condition on a document {@code d} of a division {@code v}; {@link #fill} it. */
    static final String CONDITION =
            """
             (?3 OR FIND_IN_SET(v.slug, ?4) OR d.owner = ?5
                  OR EXISTS (SELECT 1 FROM revision r
                               JOIN revision_author a ON a.revision_id = r.id
                              WHERE r.document_id = d.id AND a.person_id = ?5))
            """;

    @Inject CurrentReader reader;
    @Inject Rights rights;

    /** Whether everything is seen. */
    boolean seesAll() {
        return rights.allows(Right.SEE_EVIDENCE);
    }

    /** Fills in what the condition asks for. */
    Query fill(Query query) {
        long person = reader.actor().person();
        return query.setParameter(3, seesAll())
                .setParameter(4, String.join(",", reader.actor().lookedAfter()))
                .setParameter(5, person == 0 ? -1 : person);
    }
}
