package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.library.AttachmentFile;
import khlang.library.CheckedFile;
import khlang.library.KeptFile;
import khlang.library.KeptFiles;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * The certificates of those who took part. They are for their bearer and for those who keep the
 * whole training register, for nobody else: no head, no search, no publication has them.
 */
@ApplicationScoped
@Transactional(rollbackOn = IOException.class)
public class Certificates {

    /** So many may one person keep of one training. */
    public static final int MOST = 5;

    private static final String ALL =
            "select c from Certificate c join fetch c.file join fetch c.participant p"
                    + " join fetch p.person n";

    @PersistenceContext EntityManager entities;
    @Inject Trainings trainings;
    @Inject KeptFiles kept;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;

    /** Whether the one who asks keeps those of everybody. */
    public boolean keepsAll() {
        return rights.allows(Right.RECORD_TRAINING);
    }

    /** Those who took part whose certificates the one who asks keeps, by first name. */
    public List<Participant> bearers(long training) {
        return trainings.participants(training).stream().filter(this::isMine).toList();
    }

    private boolean isMine(Participant one) {
        return keepsAll() || one.person().id() == reader.actor().person();
    }

    /** Those of a training that the one who asks may have, by first name. */
    public List<Certificate> of(long training) {
        return entities.createQuery(
                        ALL
                                + " where p.trainingId = :training"
                                + " order by n.firstName, n.lastName, p.id, c.id",
                        Certificate.class)
                .setParameter("training", training)
                .getResultStream()
                .filter(one -> isMine(one.participant()))
                .toList();
    }

    /** Those of somebody, by the keys of the trainings; none for those who may not have them. */
    public Map<Long, List<Certificate>> ofPerson(long person) {
        if (!keepsAll() && person != reader.actor().person()) {
            return Map.of();
        }
        return entities.createQuery(ALL + " where n.id = :person order by c.id", Certificate.class)
                .setParameter("person", person)
                .getResultStream()
                .collect(Collectors.groupingBy(Certificate::training));
    }

    /** One with its bytes, for those who may have it. */
    public Optional<AttachmentFile> open(long training, long certificate) {
        return find(training, certificate).map(one -> kept.open(one.file()));
    }

    private Optional<Certificate> find(long training, long certificate) {
        return of(training).stream().filter(one -> one.id() == certificate).findFirst();
    }

    /**
     * Goes on only when the one who asks keeps the certificates of somebody who took part.
     *
     * @param participant the key of their part
     * @throws NotThereException when they do not
     */
    public void require(long training, long participant) {
        bearer(training, participant);
    }

    private Participant bearer(long training, long participant) {
        return bearers(training).stream()
                .filter(one -> one.id() == participant)
                .findFirst()
                .orElseThrow(NotThereException::new);
    }

    /**
     * Keeps a certificate of somebody who took part. The same file sent twice is there once.
     *
     * @throws IOException when the disk refuses; nothing changes then
     * @throws RefusedException when it is no PDF file or picture, or there are too many
     * @throws NotThereException when the one who asks does not keep theirs
     */
    public void add(long training, long participant, CheckedFile file) throws IOException {
        if (!file.kind().isOfPaper()) {
            throw new RefusedException("file", "certificateKind");
        }
        lock(training);
        Participant bearer = bearer(training, participant);
        List<KeptFile> there =
                of(training).stream()
                        .filter(one -> one.participant().id().equals(bearer.id()))
                        .map(Certificate::file)
                        .toList();
        if (there.stream().anyMatch(one -> one.sha256().equals(file.sha256()))) {
            return;
        }
        if (there.size() >= MOST) {
            throw new RefusedException("file", "tooManyCertificates", MOST);
        }
        KeptFile made = kept.keep(file, there);
        entities.persist(new Certificate(bearer, made));
        entities.flush();
        record(training, "", inWords(bearer, made));
    }

    /**
     * Throws a certificate away.
     *
     * @throws NotThereException when there is none for the one who asks
     */
    public void remove(long training, long certificate) {
        lock(training);
        Certificate found = find(training, certificate).orElseThrow(NotThereException::new);
        String before = inWords(found.participant(), found.file());
        entities.remove(found);
        entities.flush();
        kept.forget(found.file());
        entities.flush();
        record(training, before, "");
    }

    private void lock(long training) {
        rights.require(Right.READ_STAFF);
        if (entities.find(Training.class, training, LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new NotThereException();
        }
    }

    private void record(long training, String before, String after) {
        audit.record(AuditAction.CERTIFICATES_CHANGED, "training:" + training, before, after);
    }

    private static String inWords(Participant bearer, KeptFile file) {
        return bearer.person().fullName() + " · " + file.fileName();
    }
}
