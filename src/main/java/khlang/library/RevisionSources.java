package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/**
 * The files that revisions were read from: comments, the order of keys and the like are not in what
 * was understood of them, but are somebody's work.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RevisionSources {

    @PersistenceContext EntityManager entities;

    /**
     * Keeps the file of a revision, which must be stored already.
     *
     * @param contentHash of the revision; when that changes, the file is no longer its own
     */
    void keep(Document document, int revision, String contentHash, String text) {
        entities.createNativeQuery(
                        "INSERT INTO revision_source (document_id, number, content_hash, text)"
                                + " VALUES (?1, ?2, ?3, ?4) ON DUPLICATE KEY UPDATE"
                                + " content_hash = VALUES(content_hash), text = VALUES(text)")
                .setParameter(1, document.id())
                .setParameter(2, revision)
                .setParameter(3, contentHash)
                .setParameter(4, text)
                .executeUpdate();
    }

    /** The file of a revision as it came in, or as it is written when it came in otherwise. */
    String fileOf(Revision revision, long document) {
        return source(document, revision.number(), revision.contentHash())
                .orElseGet(
                        () ->
                                FrontMatter.write(
                                        DescriptionFormat.read(revision.details()),
                                        revision.markdown()));
    }

    private Optional<String> source(long document, int revision, String contentHash) {
        List<?> found =
                entities.createNativeQuery(
                                "SELECT text FROM revision_source WHERE document_id = ?1"
                                        + " AND number = ?2 AND content_hash = ?3")
                        .setParameter(1, document)
                        .setParameter(2, revision)
                        .setParameter(3, contentHash)
                        .getResultList();
        return found.stream().findFirst().map(String.class::cast);
    }
}
