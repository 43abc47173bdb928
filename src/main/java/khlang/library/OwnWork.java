package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Knows whose work a document is: whoever looks at their own work is no reader. */
@ApplicationScoped
@Transactional
public class OwnWork {

    private static final String IS_OF =
            """
            SELECT EXISTS (SELECT 1 FROM document WHERE id = ?1 AND owner = ?2)
                OR EXISTS (SELECT 1 FROM revision r
                             JOIN revision_author a ON a.revision_id = r.id
                            WHERE r.document_id = ?1 AND a.person_id = ?2)
            """;

    @PersistenceContext EntityManager entities;

    /**
     * Whether somebody answers for a document or has written one of its revisions.
     *
     * @param person the person's key
     */
    public boolean isOf(long document, long person) {
        var found =
                (Number)
                        entities.createNativeQuery(IS_OF)
                                .setParameter(1, document)
                                .setParameter(2, person)
                                .getSingleResult();
        return found.intValue() != 0;
    }
}
