package khlang.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import khlang.calendar.BangkokClock;
import khlang.library.ChangeKind;
import khlang.library.DocumentKind;
import khlang.library.DocumentState;

/** Reads what documents ask of their readers; asks nobody's rights. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReadDocuments {

    private static final String DOCUMENTS =
            "select d.id, d.slug, d.title, d.kind, d.state, v.id, d.publishedRevision"
                    + " from Document d join d.division v where ";

    /**
     * A text that was never published lives on in the next one, and so does what it changed: it was
     * seen when that one was.
     */
    private static final String CHANGES =
            "select r.documentId, r.number, r.changeKind, r.changeNote, r.publishedAt, p.publishedAt"
                    + " from Revision r, Document d, Revision p where d.id = r.documentId"
                    + " and p.documentId = d.id and p.number = d.publishedRevision"
                    + " and r.number > 1 and r.number <= d.publishedRevision"
                    + " and r.changeKind in :asking and d.id in :ids order by r.number";

    @PersistenceContext EntityManager entities;

    /** Those with these keys, by their keys. */
    Map<Long, ReadDocument> byId(Collection<Long> ids) {
        return ids.isEmpty() ? Map.of() : read("d.id in :asked", ids);
    }

    /** Those with these names in addresses that readers see, by their keys. */
    Map<Long, ReadDocument> published(Collection<String> slugs) {
        return slugs.isEmpty()
                ? Map.of()
                : read(
                        "d.slug in :asked and d.state = khlang.library.DocumentState.PUBLISHED",
                        slugs);
    }

    /** One that readers see. */
    Optional<ReadDocument> published(String slug) {
        return published(List.of(slug)).values().stream().findAny();
    }

    private Map<Long, ReadDocument> read(String which, Collection<?> asked) {
        List<Object[]> rows =
                entities.createQuery(DOCUMENTS + which, Object[].class)
                        .setParameter("asked", asked)
                        .getResultList();
        Map<Long, List<ReadDocument.Change>> changes =
                changes(rows.stream().map(row -> (Long) row[0]).toList());
        Map<Long, ReadDocument> read = new HashMap<>();
        for (Object[] row : rows) {
            Long id = (Long) row[0];
            read.put(
                    id,
                    new ReadDocument(
                            id,
                            (String) row[1],
                            (String) row[2],
                            (DocumentKind) row[3],
                            (DocumentState) row[4],
                            (Long) row[5],
                            row[6] == null ? 0 : (Integer) row[6],
                            changes.getOrDefault(id, List.of())));
        }
        return read;
    }

    private Map<Long, List<ReadDocument.Change>> changes(Collection<Long> documents) {
        if (documents.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(CHANGES, Object[].class)
                .setParameter("asking", ReadDocument.ASKING)
                .setParameter("ids", documents)
                .getResultList()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.mapping(ReadDocuments::change, Collectors.toList())));
    }

    private static ReadDocument.Change change(Object[] row) {
        Instant seen = (Instant) (row[4] == null ? row[5] : row[4]);
        return new ReadDocument.Change(
                (Integer) row[1],
                (ChangeKind) row[2],
                row[3] == null ? "" : (String) row[3],
                LocalDate.ofInstant(seen, BangkokClock.ZONE));
    }
}
