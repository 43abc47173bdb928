package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
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
    @Inject AttachmentStore store;
    @Inject OrphanMarks marks;

    /**
     * For whom a document is published, or shall be.
     *
     * @throws NoSuchElementException when there is no such document
     */
    Audience audience(String slug) {
        return document(slug).audience();
    }

    /**
     * Takes a file that has arrived to the newest revision of a document and names it there. The
     * older revisions keep what they had.
     *
     * @return false when exactly these bytes hung there already
     * @throws IOException when the disk refuses; nothing changes then
     */
    @Transactional(rollbackOn = IOException.class)
    boolean hang(String slug, String fileName, ReceivedFile received) throws IOException {
        Document document = document(slug);
        int revision = Math.max(1, document.latestRevision());
        StoredFile file = received.file();
        Optional<Attachment> known = attachment(document, revision, fileName);
        if (known.isPresent() && known.get().sha256().equals(file.sha256())) {
            return false;
        }
        marks.takeAway(file.sha256());
        store.keep(received);
        Instant now = holdings.now();
        if (known.filter(one -> one.beginsWith(revision)).isPresent()) {
            known.get().replaceWith(file);
        } else {
            known.ifPresent(one -> one.endWith(revision));
            var made = new Attachment(document, fileName, mediaType(fileName), file, now);
            made.beginWith(revision);
            entities.persist(made);
        }
        announcements.tell(List.of(document.slug()), now);
        return true;
    }

    private Document document(String slug) {
        return holdings.find(slug)
                .orElseThrow(() -> new NoSuchElementException("No document " + slug));
    }

    private Optional<Attachment> attachment(Document document, int revision, String fileName) {
        return entities.createQuery(
                        "select a from Attachment a"
                                + " where a.documentId = :id and a.fileName = :name"
                                + " and a.firstRevision <= :revision and a.endRevision is null",
                        Attachment.class)
                .setParameter("id", document.id())
                .setParameter("name", fileName)
                .setParameter("revision", revision)
                .getResultStream()
                .findFirst();
    }

    private static String mediaType(String fileName) {
        String guessed = URLConnection.guessContentTypeFromName(fileName);
        return guessed == null ? "application/octet-stream" : guessed;
    }
}
