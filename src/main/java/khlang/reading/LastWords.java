package khlang.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what people have acknowledged last of documents; asks nobody's rights. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LastWords {

    private static final String WORDS =
            "select a.documentId, a.person.id, a.revision, a.saidOn from Acknowledgement a"
                    + " where a.documentId in :documents";
    private static final String ORDER = " order by a.revision";

    @PersistenceContext EntityManager entities;

    /** Of everybody, by document, then person. */
    Map<Long, Map<Long, LastWord>> of(Collection<Long> documents) {
        Map<Long, Map<Long, LastWord>> words = new HashMap<>();
        if (!documents.isEmpty()) {
            entities.createQuery(WORDS + ORDER, Object[].class)
                    .setParameter("documents", documents)
                    .getResultList()
                    .forEach(
                            row ->
                                    words.computeIfAbsent((Long) row[0], none -> new HashMap<>())
                                            .put((Long) row[1], word(row)));
        }
        return words;
    }

    /** Of one person, by document. */
    Map<Long, LastWord> of(Collection<Long> documents, long person) {
        Map<Long, LastWord> words = new HashMap<>();
        if (!documents.isEmpty()) {
            entities.createQuery(WORDS + " and a.person.id = :person" + ORDER, Object[].class)
                    .setParameter("documents", documents)
                    .setParameter("person", person)
                    .getResultList()
                    .forEach(row -> words.put((Long) row[0], word(row)));
        }
        return words;
    }

    /** The acknowledgement of a person's newest text; empty for none. */
    List<Acknowledgement> newest(long document, long person) {
        return entities.createQuery(
                        "select a from Acknowledgement a where a.documentId = :document"
                                + " and a.person.id = :person order by a.revision desc",
                        Acknowledgement.class)
                .setParameter("document", document)
                .setParameter("person", person)
                .setMaxResults(1)
                .getResultList();
    }

    private static LastWord word(Object[] row) {
        return new LastWord((Integer) row[2], (LocalDate) row[3]);
    }
}
