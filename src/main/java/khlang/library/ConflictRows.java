package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** What waits for somebody's decision, as it is stored. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ConflictRows {

    @PersistenceContext EntityManager entities;

    /** Keeps what a file says against the portal; of a document in the trash nothing is kept. */
    void open(Document document, DraftOnShelf says, SourceFile file, Instant at) {
        if (!document.state().isAlive()) {
            return;
        }
        ImportConflict known = entities.find(ImportConflict.class, document.id());
        if (known == null) {
            entities.persist(new ImportConflict(document, says, file, at));
        } else if (!known.fileHash().equals(file.hash())) {
            known.describe(says, file, at);
        }
    }

    /** Nothing has to be decided any more. */
    void close(Document document) {
        ImportConflict known =
                document.id() == null ? null : entities.find(ImportConflict.class, document.id());
        if (known != null) {
            entities.remove(known);
        }
    }

    /**
     * Whether a text is one that the portal had since file and portal last said the same: then the
     * file is only older, as that of an export is after a while.
     */
    boolean hasSaid(Document document, String contentHash) {
        return entities.createQuery(
                                "select count(r) from Revision r where r.documentId = :id"
                                        + " and r.contentHash = :hash and r.number >= :common",
                                Long.class)
                        .setParameter("id", document.id())
                        .setParameter("hash", contentHash)
                        .setParameter("common", document.mark().revision())
                        .getSingleResult()
                > 0;
    }
}
