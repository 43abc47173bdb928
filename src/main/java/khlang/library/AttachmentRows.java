package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
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

    /** Whether exactly these bytes hang there already. */
    boolean has(String slug, String fileName, StoredFile file) {
        return attachment(document(slug), fileName)
                .filter(one -> one.sha256().equals(file.sha256()))
                .isPresent();
    }

    /**
     * Names a file that lies beside the file of a document: it belongs to the text that file and
     * portal have in common and to all that came after it, or to the newest where no file ever said
     * anything of the document. Older revisions keep what they had.
     *
     * @throws IOException when the disk refuses; nothing changes then
     */
    @Transactional(rollbackOn = IOException.class)
    void hang(String slug, CheckedFile file) throws IOException {
        Document document = document(slug);
        int common = document.mark().revision();
        int base = common > 0 ? common : Math.max(1, document.latestRevision());
        Optional<Attachment> known = attachment(document, file.name());
        int revision = known.map(one -> Math.max(base, one.firstRevision())).orElse(base);
        marks.takeAway(file.received().file().sha256());
        store.keep(file.received());
        Instant now = holdings.now();
        if (known.filter(one -> one.beginsWith(revision)).isPresent()) {
            file.takePlaceOf(known.get());
        } else {
            known.ifPresent(one -> one.endWith(revision));
            Attachment made = file.hungOn(document, file.name(), now);
            made.beginWith(revision);
            entities.persist(made);
        }
        announcements.tell(List.of(document.slug()), now);
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
}
