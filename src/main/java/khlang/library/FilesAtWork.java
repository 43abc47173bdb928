package khlang.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * The files of texts at work: what comes and goes there is seen by readers only with the revision
 * that is made of the text.
 */
@ApplicationScoped
@Transactional(rollbackOn = IOException.class)
public class FilesAtWork {

    /** So many files may hang on one document. */
    public static final int MOST = 200;

    private static final String OF_DOCUMENT = "select a from Attachment a where a.documentId = :id";

    @PersistenceContext EntityManager entities;
    @Inject Holdings holdings;
    @Inject AttachmentStore store;
    @Inject OrphanMarks marks;
    @Inject Rights rights;
    @Inject CurrentReader reader;
    @Inject AuditLog audit;

    /** The files of a document's text at work, those that it gives up too, by name. */
    public List<DraftFile> list(String slug) {
        return holdings.find(slug)
                .filter(one -> rights.allows(Right.EDIT_DOCUMENTS, one.subject()))
                .map(one -> current(one).stream().map(FilesAtWork::atWork).toList())
                .orElse(List.of());
    }

    private static DraftFile atWork(Attachment one) {
        return DraftFile.of(
                one,
                one.isRemoved()
                        ? DraftFile.State.REMOVED
                        : one.isNew() ? DraftFile.State.NEW : DraftFile.State.KEPT);
    }

    /**
     * Hangs a file on a document's text at work. Exactly the same file is not hung twice; another
     * of the same name gets a number, unless it is to take the first one's place.
     *
     * @return what hangs there now
     * @throws IOException when the disk refuses; nothing changes then
     * @throws RefusedException when there are too many
     * @throws NotThereException when the document does not exist for the one who asks
     */
    public AttachmentSummary hang(String slug, CheckedFile file, boolean replace)
            throws IOException {
        Document document = forChange(slug);
        List<Attachment> there =
                current(document).stream().filter(one -> !one.isRemoved()).toList();
        Optional<Attachment> same =
                there.stream()
                        .filter(one -> one.fileName().equalsIgnoreCase(file.name()))
                        .findFirst();
        String sha256 = file.received().file().sha256();
        if (same.filter(one -> one.sha256().equals(sha256)).isPresent()) {
            return same.get().summary();
        }
        if (there.size() >= MOST) {
            throw new RefusedException("file", "tooManyFiles", MOST);
        }
        if (replace) {
            same.ifPresent(this::takeOff);
        }
        Set<String> taken = replace ? Set.of() : names(there);
        marks.takeAway(sha256);
        store.keep(file.received());
        Attachment made =
                file.hungOn(document, FileNames.free(file.name(), taken), holdings.now())
                        .addedBy(reader.actor().person());
        entities.persist(made);
        entities.flush();
        tell(document, "fileAdded", made);
        return made.summary();
    }

    /**
     * Goes on only when a document's text at work has exactly this file under a name.
     *
     * @param sha256 the hash of its bytes; empty when no file must have the name
     * @return its key; empty when there is none
     * @throws ChangedMeanwhileException when it is otherwise by now
     */
    public Optional<Long> expect(String slug, String name, String sha256) {
        Optional<Attachment> there =
                current(forChange(slug)).stream()
                        .filter(one -> !one.isRemoved() && one.fileName().equalsIgnoreCase(name))
                        .findFirst();
        if (!there.map(Attachment::sha256).orElse("").equals(sha256)) {
            throw new ChangedMeanwhileException();
        }
        return there.map(Attachment::id);
    }

    /** Lets nobody else change a document or its files until the transaction is over. */
    public void lock(String slug) {
        forChange(slug);
    }

    private static Set<String> names(List<Attachment> files) {
        return files.stream()
                .map(one -> one.fileName().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** Takes a file off the text at work; the same again does nothing. */
    public void remove(String slug, long id) {
        Document document = forChange(slug);
        Attachment file = file(document, id);
        takeOff(file);
        tell(document, "fileRemoved", file);
    }

    private void tell(Document document, String what, Attachment file) {
        audit.record(
                AuditAction.DOCUMENT_FILES_CHANGED,
                "document:" + document.slug(),
                "",
                Manuscripts.WORDS.say(what, file.fileName()));
    }

    private void takeOff(Attachment file) {
        if (file.isNew()) {
            entities.remove(file);
        } else {
            file.takeOff(reader.actor().person(), holdings.now());
        }
    }

    /**
     * Lets the text at work keep a file after all.
     *
     * @throws RefusedException when another one has its name now
     */
    public void putBack(String slug, long id) {
        Document document = forChange(slug);
        Attachment file = file(document, id);
        boolean taken =
                current(document).stream()
                        .filter(one -> one.id() != id && !one.isRemoved())
                        .anyMatch(one -> one.fileName().equalsIgnoreCase(file.fileName()));
        if (taken) {
            throw new RefusedException("file", "fileNameTaken");
        }
        file.putBack();
        tell(document, "filePutBack", file);
    }

    /** Lets the text at work have the files of an earlier revision, and no others. */
    public void bringBack(String slug, int revision) {
        Document document = forChange(slug);
        List<Attachment> now = current(document);
        List<Attachment> earlier = ofRevision(document.id(), revision);
        now.stream().filter(one -> !earlier.contains(one)).forEach(this::takeOff);
        for (Attachment one : earlier) {
            if (now.contains(one)) {
                one.putBack();
            } else {
                entities.persist(
                        one.again(document, holdings.now()).addedBy(reader.actor().person()));
            }
        }
    }

    /** Lets the text at work have what the newest revision has. */
    public void discard(String slug) {
        current(forChange(slug))
                .forEach(
                        one -> {
                            if (one.isNew()) {
                                entities.remove(one);
                            } else {
                                one.putBack();
                            }
                        });
    }

    /** Who has brought or taken off files since the newest revision; keys of persons. */
    public Set<Long> changedBy(long document) {
        return new HashSet<>(
                entities.createQuery(
                                "select p.id from Person p where exists (select a from Attachment a"
                                        + " where a.documentId = :id and a.endRevision is null"
                                        + " and ((a.firstRevision is null and a.addedBy = p.id)"
                                        + " or (a.removed = true and a.removedBy = p.id)))",
                                Long.class)
                        .setParameter("id", document)
                        .getResultList());
    }

    /** Whether files came or went since the newest revision. */
    public boolean areChanged(long document) {
        return entities.createQuery(
                                "select count(a) from Attachment a where a.documentId = :id"
                                        + " and a.endRevision is null"
                                        + " and (a.firstRevision is null or a.removed = true)",
                                Long.class)
                        .setParameter("id", document)
                        .getSingleResult()
                > 0;
    }

    /** Gives what is at work to a new revision. */
    void settle(Document document, int revision) {
        for (Attachment one : current(document)) {
            if (one.isRemoved()) {
                one.endWith(revision);
            } else if (one.isNew()) {
                one.beginWith(revision);
            }
        }
    }

    private List<Attachment> current(Document document) {
        return entities.createQuery(
                        OF_DOCUMENT + " and a.endRevision is null order by a.fileName, a.id",
                        Attachment.class)
                .setParameter("id", document.id())
                .getResultList();
    }

    /** The files of a revision, by name. */
    List<Attachment> ofRevision(long document, int revision) {
        return entities.createQuery(
                        OF_DOCUMENT
                                + " and a.firstRevision <= :revision"
                                + " and (a.endRevision is null or a.endRevision > :revision)"
                                + " order by a.fileName, a.id",
                        Attachment.class)
                .setParameter("id", document)
                .setParameter("revision", revision)
                .getResultList();
    }

    private Attachment file(Document document, long id) {
        return current(document).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(NotThereException::new);
    }

    /** The document, which nobody else changes until the transaction is over. */
    private Document forChange(String slug) {
        Document document = holdings.forChange(slug);
        rights.require(Right.EDIT_DOCUMENTS, document.subject());
        return document;
    }
}
