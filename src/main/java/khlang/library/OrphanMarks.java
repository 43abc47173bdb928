package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Remembers which bytes of the store nobody names. A mark is also the lock over its bytes: who
 * stores them takes the mark away first, who throws them away holds it meanwhile, and nobody throws
 * away what has none.
 */
@ApplicationScoped
@Transactional
class OrphanMarks {

    private static final int AT_ONCE = 200;

    @PersistenceContext EntityManager entities;

    /**
     * Takes the mark from bytes that are about to be stored and named in the transaction at hand;
     * waits for who may be throwing them away right now.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void takeAway(String sha256) {
        entities.createNativeQuery("DELETE FROM attachment_orphan WHERE sha256 = ?1")
                .setParameter(1, sha256)
                .executeUpdate();
    }

    /** Of these, the ones that nobody names. */
    Set<String> unnamed(Collection<String> hashes) {
        Set<String> left = new HashSet<>(hashes);
        for (String names : List.of("Attachment", "KeptFile")) {
            if (!left.isEmpty()) {
                left.removeAll(
                        entities.createQuery(
                                        "select f.sha256 from "
                                                + names
                                                + " f where f.sha256 in :hashes",
                                        String.class)
                                .setParameter("hashes", Set.copyOf(left))
                                .getResultList());
            }
        }
        return left;
    }

    /** Marks bytes; those that are marked already stay marked since then. */
    void mark(String sha256, Instant now) {
        entities.createNativeQuery(
                        "INSERT IGNORE INTO attachment_orphan (sha256, marked_at) VALUES (?1, ?2)")
                .setParameter(1, sha256)
                .setParameter(2, column(now))
                .executeUpdate();
    }

    /** What was marked before a time, the oldest first, 200 at most. */
    @SuppressWarnings("unchecked") // a native query knows no types
    List<String> markedBefore(Instant time) {
        return entities.createNativeQuery(
                        "SELECT sha256 FROM attachment_orphan WHERE marked_at < ?1"
                                + " ORDER BY marked_at LIMIT "
                                + AT_ONCE)
                .setParameter(1, column(time))
                .getResultList();
    }

    /**
     * Throws bytes away that were marked before a time, unless somebody has taken the mark away or
     * names them after all.
     *
     * @return whether they are gone
     * @throws IOException when the disk refuses; the mark stays then
     */
    @Transactional(rollbackOn = IOException.class)
    boolean sweep(String sha256, Path bytes, Instant time) throws IOException {
        // Both reads lock, and so see what others have committed until now.
        boolean marked =
                !entities.createNativeQuery(
                                "SELECT sha256 FROM attachment_orphan"
                                        + " WHERE sha256 = ?1 AND marked_at < ?2 FOR UPDATE")
                        .setParameter(1, sha256)
                        .setParameter(2, column(time))
                        .getResultList()
                        .isEmpty();
        if (!marked) {
            return false;
        }
        boolean named = isNamed("attachment", sha256) || isNamed("kept_file", sha256);
        boolean gone = !named && Files.deleteIfExists(bytes);
        takeAway(sha256);
        return gone;
    }

    private boolean isNamed(String table, String sha256) {
        return !entities.createNativeQuery(
                        "SELECT id FROM " + table + " WHERE sha256 = ?1 LIMIT 1 FOR UPDATE")
                .setParameter(1, sha256)
                .getResultList()
                .isEmpty();
    }

    private static LocalDateTime column(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }
}
