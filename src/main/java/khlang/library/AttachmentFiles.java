package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;

/**
 * Finds files for those who may read the text that they belong to: what is published, what was
 * published before, or what is at work.
 */
@ApplicationScoped
@Transactional
public class AttachmentFiles {

    @PersistenceContext EntityManager entities;
    @Inject Documents documents;
    @Inject FilesAtWork atWork;
    @Inject AttachmentStore store;
    @Inject Rights rights;
    @Inject CurrentReader reader;

    /**
     * A file that may be read.
     *
     * @param published whether readers see it now, so that it counts when it is fetched
     */
    public record Opened(AttachmentFile file, boolean published) {}

    /** A file, if it exists for the one who asks. */
    public Optional<Opened> open(long id) {
        return documents
                .attachment(id, reader.get())
                .map(file -> new Opened(file, true))
                .or(() -> unpublished(id).map(file -> new Opened(file, false)));
    }

    private Optional<AttachmentFile> unpublished(long id) {
        if (!rights.allows(Right.READ_STAFF)) {
            return Optional.empty();
        }
        Attachment file = entities.find(Attachment.class, id);
        if (file == null) {
            return Optional.empty();
        }
        Document document = entities.find(Document.class, file.documentId());
        boolean readable =
                document.state().isAlive()
                        && (writesOrApproves(document) || wasPublished(document, id));
        return readable
                ? Optional.of(file.opened(document, store.path(file.sha256())))
                : Optional.empty();
    }

    private boolean writesOrApproves(Document document) {
        return rights.allows(Right.EDIT_DOCUMENTS, document.subject())
                || rights.allows(Right.PUBLISH, Subject.of(document.subject().division()));
    }

    /** Staff see the history of what is published. */
    private boolean wasPublished(Document document, long id) {
        return document.isPublished()
                && rights.allows(Right.READ_STAFF)
                && document.audience().includes(reader.get())
                && entities.createQuery(
                                        "select count(r) from Revision r, Attachment a"
                                                + " where a.id = :id"
                                                + " and r.documentId = a.documentId"
                                                + " and r.publishedAt is not null"
                                                + " and a.firstRevision <= r.number"
                                                + " and (a.endRevision is null"
                                                + " or a.endRevision > r.number)",
                                        Long.class)
                                .setParameter("id", id)
                                .getSingleResult()
                        > 0;
    }

    /**
     * The files of a revision, for those who have been let into its history; the caller has asked.
     *
     * @param document the document's key
     */
    public List<AttachmentSummary> ofRevision(long document, int revision) {
        return atWork.ofRevision(document, revision).stream().map(Attachment::summary).toList();
    }

    /**
     * What a revision does with files, compared to another, for those who approve it; the caller
     * has asked.
     *
     * @param before the number of the other revision; 0 for none
     */
    public List<DraftFile> compared(long document, int before, int revision) {
        List<Attachment> was = before == 0 ? List.of() : atWork.ofRevision(document, before);
        List<Attachment> is = atWork.ofRevision(document, revision);
        return Stream.concat(
                        is.stream()
                                .map(
                                        one ->
                                                DraftFile.of(
                                                        one,
                                                        was.contains(one)
                                                                ? DraftFile.State.KEPT
                                                                : DraftFile.State.NEW)),
                        was.stream()
                                .filter(one -> !is.contains(one))
                                .map(one -> DraftFile.of(one, DraftFile.State.REMOVED)))
                .toList();
    }

    /**
     * The files that a text at work may name, for those who write it; for all others those that are
     * published.
     */
    public List<AttachmentSummary> named(String slug) {
        List<DraftFile> files = atWork.list(slug);
        return files.isEmpty()
                ? documents
                        .published(slug, reader.get())
                        .map(PublishedDocument::attachments)
                        .orElse(List.of())
                : files.stream()
                        .filter(one -> one.state() != DraftFile.State.REMOVED)
                        .map(DraftFile::file)
                        .toList();
    }
}
