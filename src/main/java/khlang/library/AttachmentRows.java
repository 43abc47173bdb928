package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URLConnection;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** What the database knows of files. */
@ApplicationScoped
@Transactional
class AttachmentRows {

    @PersistenceContext EntityManager entities;
    @Inject Holdings holdings;
    @Inject Announcements announcements;

    /**
     * For whom a document is published, or shall be.
     *
     * @throws NoSuchElementException when there is no such document
     */
    Audience audience(String slug) {
        return document(slug).audience();
    }

    /**
     * Names a file that the store has kept.
     *
     * @return false when exactly these bytes hung there already
     */
    boolean hang(String slug, String fileName, StoredFile file) {
        Document document = document(slug);
        Optional<Attachment> known = attachment(document, fileName);
        if (known.isPresent() && known.get().sha256().equals(file.sha256())) {
            return false;
        }
        Instant now = holdings.now();
        known.ifPresentOrElse(
                one -> one.replaceWith(file),
                () ->
                        entities.persist(
                                new Attachment(
                                        document, fileName, mediaType(fileName), file, now)));
        announcements.tell(List.of(document.slug()), now);
        return true;
    }

    private Document document(String slug) {
        return holdings.find(slug)
                .orElseThrow(() -> new NoSuchElementException("No document " + slug));
    }

    private Optional<Attachment> attachment(Document document, String fileName) {
        return entities.createQuery(
                        "select a from Attachment a"
                                + " where a.documentId = :id and a.fileName = :name",
                        Attachment.class)
                .setParameter("id", document.id())
                .setParameter("name", fileName)
                .getResultStream()
                .findFirst();
    }

    private static String mediaType(String fileName) {
        String guessed = URLConnection.guessContentTypeFromName(fileName);
        return guessed == null ? "application/octet-stream" : guessed;
    }
}
