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
     * Names a file that lies beside the file of a document: it belongs to the text that file and
     * portal have in common and to all that came after it, or to the newest where no file ever said
     * anything of the document. Older revisions keep what they had.
     *
     * @return false when exactly these bytes hung there already
     * @throws IOException when the disk refuses; nothing changes then
     */
    @Transactional(rollbackOn = IOException.class)
    boolean hang(String slug, String fileName, ReceivedFile received) throws IOException {
        Document document = document(slug);
        int common = document.mark().revision();
        int base = common > 0 ? common : Math.max(1, document.latestRevision());
        StoredFile file = received.file();
        Optional<Attachment> known = attachment(document, fileName);
        int revision = known.map(one -> Math.max(base, one.firstRevision())).orElse(base);
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

    private Optional<Attachment> attachment(Document document, String fileName) {
        return entities.createQuery(
                        "select a from Attachment a"
                                + " where a.documentId = :id and a.fileName = :name"
                                + " and a.firstRevision is not null and a.endRevision is null",
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
