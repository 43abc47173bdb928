package khlang.search.synonym;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/** Counts the changes of the list; who raises it has the list alone until the transaction ends. */
@ApplicationScoped
@Transactional
public class SynonymNumber {

    @PersistenceContext EntityManager entities;

    /** How many changes there were; 0 before the list was first filled. */
    long get() {
        return ((Number)
                        entities.createNativeQuery("SELECT number FROM synonym_state WHERE id = 1")
                                .getSingleResult())
                .longValue();
    }

    void raise() {
        entities.createNativeQuery("UPDATE synonym_state SET number = number + 1 WHERE id = 1")
                .executeUpdate();
    }

    /** Whether this is the first time. */
    boolean begin() {
        return entities.createNativeQuery(
                                "UPDATE synonym_state SET number = 1 WHERE id = 1 AND number = 0")
                        .executeUpdate()
                == 1;
    }
}
