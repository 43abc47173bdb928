package khlang.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.extraction.MediaKind;
import khlang.language.TextRule;
import khlang.library.AttachmentFile;
import khlang.library.CheckedFile;
import khlang.library.KeptFile;
import khlang.library.KeptFiles;
import khlang.organization.RefusedException;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/** The photos of an event, its signed sheets and what was handed out. */
@ApplicationScoped
@Transactional(rollbackOn = IOException.class)
public class SharingFiles {

    /** So many may one event have. */
    public static final int MOST = 30;

    private static final int LONGEST_CAPTION = 300;

    @PersistenceContext EntityManager entities;
    @Inject SharingEvents events;
    @Inject KeptFiles kept;
    @Inject AuditLog audit;
    @Inject Rights rights;

    /**
     * Those of an event. Signed sheets are for those who record the event and for those who see its
     * evidence.
     */
    public List<SharingFile> of(SharingEvent event) {
        rights.require(Right.READ_STAFF);
        boolean all = events.mayRecord(event) || rights.allows(Right.SEE_EVIDENCE, event.subject());
        return all(event.id()).stream()
                .filter(one -> all || one.kind() != EvidenceKind.SIGN_SHEET)
                .toList();
    }

    private List<SharingFile> all(long event) {
        return entities.createQuery(
                        "select f from SharingFile f join fetch f.file where f.eventId = :event"
                                + " order by f.kind, f.id",
                        SharingFile.class)
                .setParameter("event", event)
                .getResultList();
    }

    /** One with its bytes, for those who may have it. */
    public Optional<AttachmentFile> open(long event, long file) {
        return events.find(event).stream()
                .flatMap(one -> of(one).stream())
                .filter(one -> one.id() == file)
                .map(one -> kept.open(one.file()))
                .findFirst();
    }

    /**
     * Goes on only when the one who asks records an event.
     *
     * @throws NotThereException when they do not
     */
    public void require(long event) {
        rights.require(
                Right.RECORD_SHARING,
                events.find(event).orElseThrow(NotThereException::new).subject());
    }

    /**
     * Keeps a file. The same file sent twice is there once.
     *
     * @param told whether those on a photo knew of it
     * @throws IOException when the disk refuses; nothing changes then
     * @throws RefusedException when it is of a kind that does not fit, or there are too many
     */
    public void add(
            long event, Optional<EvidenceKind> kind, String caption, boolean told, CheckedFile file)
            throws IOException {
        SharingEvent to = events.lock(event);
        EvidenceKind what = kind.orElseThrow(() -> new RefusedException("evidence", "choose"));
        RefusedException.unless(TextRule.optional("caption", LONGEST_CAPTION).check(caption));
        boolean picture = file.kind().isOfPixels();
        if (what == EvidenceKind.PHOTO && !picture) {
            throw new RefusedException("file", "photoKind");
        }
        if (what == EvidenceKind.SIGN_SHEET && !picture && file.kind() != MediaKind.PDF) {
            throw new RefusedException("file", "sheetKind");
        }
        if (what == EvidenceKind.PHOTO && !told) {
            throw new RefusedException("told", "photoTold");
        }
        List<SharingFile> there = all(event);
        if (there.stream().anyMatch(one -> one.file().sha256().equals(file.sha256()))) {
            return;
        }
        if (there.size() >= MOST) {
            throw new RefusedException("file", "tooManyEventFiles", MOST);
        }
        KeptFile made = kept.keep(file, there.stream().map(SharingFile::file).toList());
        entities.persist(new SharingFile(to.id(), what, caption, made));
        entities.flush();
        record(event, "", what.label() + " · " + made.fileName());
    }

    /**
     * Throws a file away.
     *
     * @throws NotThereException when there is none
     */
    public void remove(long event, long file) {
        events.lock(event);
        SharingFile found =
                all(event).stream()
                        .filter(one -> one.id() == file)
                        .findAny()
                        .orElseThrow(NotThereException::new);
        String before = found.kind().label() + " · " + found.file().fileName();
        entities.remove(found);
        entities.flush();
        kept.forget(found.file());
        entities.flush();
        record(event, before, "");
    }

    private void record(long event, String before, String after) {
        audit.record(AuditAction.SHARING_FILES, SharingEvents.object(event), before, after);
    }
}
