package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Hands out all that the library keeps, document by document, to administrators. What lies in the
 * trash stays there.
 */
@ApplicationScoped
@Transactional
public class Archive {

    @PersistenceContext EntityManager entities;
    @Inject RevisionSources sources;
    @Inject AttachmentStore store;
    @Inject Rights rights;

    /** The documents after this slug, in the order of its characters, at most so many. */
    public List<ArchivedDocument> after(String slug, int limit) {
        rights.require(Right.ADMINISTER);
        List<Object[]> rows =
                entities.createQuery(
                                "select d.id, d.slug, c.slug, d.latestRevision, d.state,"
                                        + " d.publishedRevision, d.firstPublishedAt, d.updatedAt,"
                                        + " d.checkedAt, d.scheduledRevision, d.scheduledFor,"
                                        + " d.ending.withdrawnAt, d.ending.withdrawalReason,"
                                        + " d.ending.successor from Document d join d.category c"
                                        + " where d.slug > :slug and d.state not in"
                                        + " (khlang.library.DocumentState.TRASHED,"
                                        + " khlang.library.DocumentState.ERASED) order by d.slug",
                                Object[].class)
                        .setParameter("slug", slug)
                        .setMaxResults(limit)
                        .getResultList();
        return rows.stream().map(Archive::document).toList();
    }

    private static ArchivedDocument document(Object[] row) {
        return new ArchivedDocument(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                (Integer) row[3],
                new DocumentLife(
                        (DocumentState) row[4],
                        (Integer) row[5],
                        (Instant) row[6],
                        (Instant) row[7],
                        (Instant) row[8],
                        (Integer) row[9],
                        (LocalDate) row[10],
                        (Instant) row[11],
                        (String) row[12],
                        (String) row[13]));
    }

    /**
     * A revision as the file that it came from, or else as the one that would say the same.
     *
     * @throws NotThereException when it is gone meanwhile
     */
    public String file(ArchivedDocument document, int revision) {
        rights.require(Right.ADMINISTER);
        Revision found =
                entities.createQuery(
                                "select r from Revision r where r.documentId = :id"
                                        + " and r.number = :number",
                                Revision.class)
                        .setParameter("id", document.id())
                        .setParameter("number", revision)
                        .getResultStream()
                        .findFirst()
                        .orElseThrow(NotThereException::new);
        return sources.fileOf(found, document.id());
    }

    /**
     * The files of a revision by name; their bytes stay where they are, also when one is replaced
     * meanwhile.
     */
    public List<AttachmentFile> attachments(ArchivedDocument document, int revision) {
        rights.require(Right.ADMINISTER);
        return entities
                .createQuery(
                        "select a.fileName, a.mediaType, a.size, a.sha256 from Attachment a"
                                + " where a.documentId = :id and "
                                + Documents.IN_REVISION.formatted(":revision", ":revision")
                                + " order by a.fileName",
                        Object[].class)
                .setParameter("id", document.id())
                .setParameter("revision", revision)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new AttachmentFile(
                                        document.id(),
                                        document.slug(),
                                        (String) row[0],
                                        (String) row[1],
                                        (Long) row[2],
                                        (String) row[3],
                                        store.path((String) row[3])))
                .toList();
    }
}
