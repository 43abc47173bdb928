package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** What people have written: for who takes over from them. */
@ApplicationScoped
@Transactional
public class OwnDocuments {

    private static final String OWN =
            "select new khlang.library.OwnDocument(d.slug, d.title, d.state, d.updatedAt)"
                    + " from Document d where d.owner = :person";
    private static final int LIMIT = 50;

    @PersistenceContext EntityManager entities;

    /** All that somebody answers for, whatever its state, by title; at most 50. */
    public List<OwnDocument> all(long person) {
        return list(
                OWN
                        + " and d.state not in (khlang.library.DocumentState.TRASHED,"
                        + " khlang.library.DocumentState.ERASED)"
                        + " order by d.title, d.id",
                person);
    }

    private List<OwnDocument> list(String question, long person) {
        return entities.createQuery(question, OwnDocument.class)
                .setParameter("person", person)
                .setMaxResults(LIMIT)
                .getResultList();
    }
}
