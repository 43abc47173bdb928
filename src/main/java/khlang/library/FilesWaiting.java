package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import khlang.rights.CurrentReader;

/** Finds documents with files that came or went and were not handed in yet. */
@ApplicationScoped
@Transactional
public class FilesWaiting {

    private static final int MOST = 1_000;

    @PersistenceContext EntityManager entities;
    @Inject CurrentReader reader;

    /**
     * A document of which files have changed.
     *
     * @param title as it was last handed in or begun
     * @param at when one changed last
     */
    public record Waiting(String slug, String title, DocumentState state, Instant at) {

        private Waiting later(Waiting other) {
            return other.at.isAfter(at) ? other : this;
        }
    }

    /** Those whose files the one who asks has changed, or whose document is theirs. */
    public List<Waiting> mine() {
        var found = new LinkedHashMap<String, Waiting>();
        for (Object[] row :
                entities.createQuery(
                                "select d.slug, d.title, d.state, a.createdAt, a.removedAt"
                                        + " from Attachment a join Document d on d.id = a.documentId"
                                        + " where a.endRevision is null"
                                        + " and (a.firstRevision is null or a.removed = true)"
                                        + " and (a.addedBy = :person or a.removedBy = :person"
                                        + " or d.owner = :person)"
                                        + " and d.state not in (khlang.library.DocumentState.TRASHED,"
                                        + " khlang.library.DocumentState.ERASED)"
                                        + " order by a.id desc",
                                Object[].class)
                        .setParameter("person", reader.actor().person())
                        .setMaxResults(MOST)
                        .getResultList()) {
            Instant at = Optional.ofNullable((Instant) row[4]).orElse((Instant) row[3]);
            var one = new Waiting((String) row[0], (String) row[1], (DocumentState) row[2], at);
            found.merge(one.slug(), one, Waiting::later);
        }
        return List.copyOf(found.values());
    }
}
