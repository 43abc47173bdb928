package khlang.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.digest.RandomKey;
import khlang.library.AttachmentFile;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;

/**
 * What was made better on the boards, the website and in the information centre. All staff read it;
 * those who fill in the monthly numbers of a division record it for the division, and it counts
 * from the day on which the head stands for it.
 */
@ApplicationScoped
@Transactional(rollbackOn = IOException.class)
public class Improvements {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    /** So many of them at most in a file. */
    static final int MOST = 10_000;

    @PersistenceContext EntityManager entities;
    @Inject ImprovementPhotos photos;
    @Inject Tallies tallies;
    @Inject Organization organization;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** How many a filter lets through. */
    public long count(ImprovementFilter filter) {
        rights.require(Right.READ_STAFF);
        return new ImprovementQuery(filter).count(entities);
    }

    /**
     * A page of them, the latest first.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<ImprovementLine> list(ImprovementFilter filter, int offset, int size) {
        rights.require(Right.READ_STAFF);
        return new ImprovementQuery(filter).list(entities, offset, Math.clamp(size, 1, PAGE_LIMIT));
    }

    /** All of them, for a file; no more than ten thousand. */
    public List<ImprovementLine> all(ImprovementFilter filter) {
        rights.require(Right.READ_STAFF);
        return new ImprovementQuery(filter).list(entities, 0, MOST);
    }

    /** One by its key; one that was removed is there for those who may bring it back. */
    public Optional<ChannelImprovement> find(long id) {
        rights.require(Right.READ_STAFF);
        return Optional.ofNullable(entities.find(ChannelImprovement.class, id))
                .filter(one -> !one.isRemoved() || mayFill(one));
    }

    /** Its photographs, the first sent first. */
    public List<ImprovementPhoto> photos(ChannelImprovement one) {
        rights.require(Right.READ_STAFF);
        return photos.of(one.id());
    }

    /** A photograph with its bytes. */
    public Optional<AttachmentFile> open(long id, long photo) {
        return find(id).flatMap(one -> photos.open(one.id(), photo));
    }

    /** The divisions for which the one who asks records. */
    public List<Division> divisions() {
        return organization.namedDivisions().stream()
                .filter(one -> tallies.mayFill(one.slug()))
                .toList();
    }

    /** Whether the one who asks may change it. */
    public boolean mayFill(ChannelImprovement one) {
        return tallies.mayFill(one.division().slug());
    }

    /** Whether the one who asks may stand for what a division records. */
    public boolean mayConfirm(ChannelImprovement one) {
        return rights.allows(Right.CONFIRM, Subject.of(one.division().slug()));
    }

    /**
     * Records an improvement. With a photograph of after it is sent to the head at once.
     *
     * @param formKey of the form; sent twice, it makes one record
     * @return its key
     * @throws RefusedException when rules are broken
     * @throws IOException when the disk refuses; nothing changes then
     */
    public long add(ImprovementDraft draft, String formKey, List<NewPhoto> taken)
            throws IOException {
        rights.require(Right.CONTRIBUTE);
        if (!RandomKey.isKey(formKey)) {
            throw new RefusedException("channel", "formKey");
        }
        ImprovementDetails details = checked(draft);
        Person self = lockedSelf();
        Optional<ChannelImprovement> earlier = madeWith(formKey);
        if (earlier.isPresent()) {
            if (!earlier.get().details().equals(details)) {
                throw new RefusedException("channel", "channelFormUsed");
            }
            return earlier.get().id();
        }
        var made =
                new ChannelImprovement(details, division(details), self, clock.instant(), formKey);
        entities.persist(made);
        entities.flush();
        String names = photos.keep(made.id(), taken);
        if (photos.hasAfter(made.id())) {
            made.send();
        }
        entities.flush();
        record(
                AuditAction.CHANNEL_IMPROVEMENT_RECORDED,
                made,
                "",
                details.inWords() + " · " + made.state().label() + " " + names);
        return made.id();
    }

    private ImprovementDetails checked(ImprovementDraft draft) {
        boolean known = divisions().stream().anyMatch(one -> one.slug().equals(draft.division()));
        return ImprovementRules.check(draft, known, LocalDate.now(clock));
    }

    private Division division(ImprovementDetails details) {
        return organization.division(details.division()).orElseThrow(NotThereException::new);
    }

    private Optional<ChannelImprovement> madeWith(String formKey) {
        return entities.createQuery(
                        "select i from ChannelImprovement i where i.formKey = :key",
                        ChannelImprovement.class)
                .setParameter("key", formKey)
                .getResultStream()
                .findAny();
    }

    /**
     * Corrects one. What was confirmed waits for the head again, unless the head corrects it.
     *
     * @param version what the form showed
     * @param reason needed when it was confirmed
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void correct(long id, long version, ImprovementDraft draft, String reason) {
        ChannelImprovement one = toChange(id, version);
        ImprovementDetails details = checked(draft);
        boolean confirmed = one.state() == TallyState.CONFIRMED;
        if (confirmed) {
            RefusedException.unless(PublicationRules.reason("reason", reason));
        }
        String before = one.details().inWords();
        if (before.equals(details.inWords())) {
            return;
        }
        one.describe(details, division(details));
        waitAgain(one);
        entities.flush();
        record(
                AuditAction.CHANNEL_IMPROVEMENT_CHANGED,
                one,
                before,
                details.inWords() + (confirmed ? " (" + reason + ")" : ""));
    }

    /** The head stood for what it said and showed before. */
    private void waitAgain(ChannelImprovement one) {
        if (one.state() != TallyState.CONFIRMED) {
            return;
        }
        if (mayConfirm(one)) {
            one.confirm(self(), clock.instant());
        } else {
            one.send();
        }
    }

    /**
     * Keeps more photographs. What was confirmed waits for the head again, unless the head does it.
     *
     * @throws RefusedException when there are too many, or one is none
     * @throws IOException when the disk refuses; nothing changes then
     */
    public void addPhotos(long id, List<NewPhoto> taken) throws IOException {
        ChannelImprovement one = locked(id);
        String names = photos.keep(id, taken);
        if (!names.isEmpty()) {
            waitAgain(one);
            record(AuditAction.CHANNEL_IMPROVEMENT_FILES, one, "", names);
        }
    }

    /**
     * Throws a photograph away; one of after stays with what was sent. What was confirmed waits for
     * the head again, unless the head does it.
     *
     * @throws RefusedException when it is the last one of after, and the record was sent
     */
    public void removePhoto(long id, long photo) {
        ChannelImprovement one = locked(id);
        String name = photos.remove(id, photo, one.state() != TallyState.DRAFT);
        waitAgain(one);
        record(AuditAction.CHANNEL_IMPROVEMENT_FILES, one, name, "");
    }

    /**
     * Removes it; it counts no more, and can be brought back.
     *
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void remove(long id, long version) {
        ChannelImprovement one = toChange(id, version);
        one.remove(clock.instant());
        entities.flush();
        record(AuditAction.CHANNEL_IMPROVEMENT_REMOVED, one, one.details().inWords(), "");
    }

    /** Brings back what was removed, as it was; what stands is left alone. */
    public void restore(long id) {
        ChannelImprovement one = lock(id);
        if (one.isRemoved()) {
            one.remove(null);
            entities.flush();
            record(AuditAction.CHANNEL_IMPROVEMENT_RESTORED, one, "", one.details().inWords());
        }
    }

    /** One that the one who asks may change, locked. */
    ChannelImprovement toChange(long id, long version) {
        ChannelImprovement one = locked(id);
        ChangedMeanwhileException.unless(one.version(), version);
        return one;
    }

    private ChannelImprovement locked(long id) {
        ChannelImprovement one = lock(id);
        if (one.isRemoved()) {
            throw new NotThereException();
        }
        return one;
    }

    private ChannelImprovement lock(long id) {
        rights.require(Right.CONTRIBUTE);
        ChannelImprovement one =
                entities.find(ChannelImprovement.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (one == null || !mayFill(one)) {
            throw new NotThereException();
        }
        return one;
    }

    Person self() {
        long self = reader.actor().person();
        return self == 0 ? null : entities.find(Person.class, self);
    }

    /** Two clicks of one person come one after the other. */
    private Person lockedSelf() {
        long self = reader.actor().person();
        return self == 0 ? null : entities.find(Person.class, self, LockModeType.PESSIMISTIC_WRITE);
    }

    void record(AuditAction action, ChannelImprovement one, String before, String after) {
        audit.record(action, "channel-improvement:" + one.id(), before, after);
    }
}
