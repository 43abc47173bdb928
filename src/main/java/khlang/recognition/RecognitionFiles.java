package khlang.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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

/** The photographs of recognitions, and the papers that prove them. */
@ApplicationScoped
@Transactional(rollbackOn = IOException.class)
public class RecognitionFiles {

    /** So many may one recognition have. */
    public static final int MOST = 10;

    private static final int LONGEST_CAPTION = 300;

    @PersistenceContext EntityManager entities;
    @Inject Recognitions recognitions;
    @Inject KeptFiles kept;
    @Inject AuditLog audit;
    @Inject Rights rights;

    /** Those of a recognition that the one who asks may have: papers are for staff. */
    public List<RecognitionFile> of(Recognition one) {
        boolean staff = rights.allows(Right.READ_STAFF);
        return all(one.id()).stream()
                .filter(file -> staff || file.kind() == RecognitionFileKind.PHOTO)
                .toList();
    }

    private List<RecognitionFile> all(long recognition) {
        return entities.createQuery(
                        "select f from RecognitionFile f join fetch f.file"
                                + " where f.recognitionId = :id order by f.kind desc, f.id",
                        RecognitionFile.class)
                .setParameter("id", recognition)
                .getResultList();
    }

    /** The first photograph of each of some, by the keys of those; who has none is missing. */
    public Map<Long, RecognitionFile> photos(Collection<RecognitionLine> lines) {
        return lines.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select f from RecognitionFile f join fetch f.file"
                                        + " where f.recognitionId in :ids and f.kind = :photo"
                                        + " order by f.id",
                                RecognitionFile.class)
                        .setParameter("ids", lines.stream().map(RecognitionLine::id).toList())
                        .setParameter("photo", RecognitionFileKind.PHOTO)
                        .getResultStream()
                        .collect(
                                Collectors.toMap(
                                        RecognitionFile::recognition,
                                        Function.identity(),
                                        (first, next) -> first));
    }

    /** One with its bytes, for those who may have it. */
    public Optional<AttachmentFile> open(long recognition, long file) {
        return recognitions.find(recognition).stream()
                .flatMap(one -> of(one).stream())
                .filter(one -> one.id() == file)
                .map(one -> kept.open(one.file()))
                .findFirst();
    }

    /**
     * Keeps files of one kind; one that is there already is there once.
     *
     * @param files the caller closes them
     * @param told whether those on a photograph knew of it
     * @throws RefusedException when one does not fit, or there are too many
     * @throws NotThereException when the one who asks decides nothing about it
     * @throws IOException when the disk refuses; nothing changes then
     */
    public void add(
            long recognition,
            Optional<RecognitionFileKind> kind,
            String caption,
            boolean told,
            List<CheckedFile> files)
            throws IOException {
        recognitions.toKeepFilesOf(recognition);
        RecognitionFileKind what =
                kind.orElseThrow(() -> new RefusedException("evidence", "choose"));
        boolean photo = what == RecognitionFileKind.PHOTO;
        RefusedException.unless(
                new TextRule("caption", photo, LONGEST_CAPTION, false).check(caption));
        if (photo && !told) {
            throw new RefusedException("told", "photoTold");
        }
        for (CheckedFile file : files) {
            boolean picture = file.kind().isOfPixels();
            if (!picture && (photo || file.kind() != MediaKind.PDF)) {
                throw new RefusedException("file", photo ? "photoKind" : "paperKind");
            }
            keep(recognition, what, caption, file);
        }
    }

    private void keep(long recognition, RecognitionFileKind what, String caption, CheckedFile file)
            throws IOException {
        List<RecognitionFile> there = all(recognition);
        if (there.stream().anyMatch(one -> one.file().sha256().equals(file.sha256()))) {
            return;
        }
        if (there.size() >= MOST) {
            throw new RefusedException("file", "tooManyProofs", MOST);
        }
        KeptFile made = kept.keep(file, there.stream().map(RecognitionFile::file).toList());
        entities.persist(new RecognitionFile(recognition, what, caption, made));
        entities.flush();
        record(recognition, "", what.label() + " · " + made.fileName());
    }

    /**
     * Throws a file away.
     *
     * @throws NotThereException when there is none, or the one who asks decides nothing about it
     */
    public void remove(long recognition, long file) {
        recognitions.toKeepFilesOf(recognition);
        RecognitionFile found =
                all(recognition).stream()
                        .filter(one -> one.id() == file)
                        .findAny()
                        .orElseThrow(NotThereException::new);
        entities.remove(found);
        entities.flush();
        kept.forget(found.file());
        entities.flush();
        record(recognition, found.kind().label() + " · " + found.file().fileName(), "");
    }

    private void record(long recognition, String before, String after) {
        audit.record(
                AuditAction.RECOGNITION_FILES, Recognitions.object(recognition), before, after);
    }
}
