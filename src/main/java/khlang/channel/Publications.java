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
import khlang.library.Audience;
import khlang.library.CheckedFile;
import khlang.library.DocumentSummary;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;

/** The log of publications: what was put where, when and by whom. Nothing in it is ever lost. */
@ApplicationScoped
@Transactional(rollbackOn = IOException.class)
public class Publications {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    /** So many of them at most in a file. */
    public static final int MOST = 10_000;

    @PersistenceContext EntityManager entities;
    @Inject PublicationFiles files;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** How many publications a filter lets through, those taken back included. */
    public long count(PublicationFilter filter) {
        rights.require(Right.READ_STAFF);
        return new PublicationQuery(filter).count(entities);
    }

    /**
     * A page of them, the latest first.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<PublicationLine> list(PublicationFilter filter, int offset, int size) {
        rights.require(Right.READ_STAFF);
        return new PublicationQuery(filter).list(entities, offset, Math.clamp(size, 1, PAGE_LIMIT));
    }

    /** All of them, for a file; no more than {@value #MOST}. */
    public List<PublicationLine> all(PublicationFilter filter) {
        rights.require(Right.READ_STAFF);
        return new PublicationQuery(filter).list(entities, 0, MOST);
    }

    /** One by its key. */
    public Optional<ChannelPublication> find(long id) {
        rights.require(Right.READ_STAFF);
        return Optional.ofNullable(entities.find(ChannelPublication.class, id));
    }

    /** The line of one in lists. */
    public Optional<PublicationLine> line(long id) {
        rights.require(Right.READ_STAFF);
        return PublicationQuery.of(id).list(entities, 0, 1).stream().findAny();
    }

    /** What it said before it was corrected or taken back, the latest last. */
    public List<PublicationChange> changes(ChannelPublication one) {
        return entities.createQuery(
                        "select c from PublicationChange c left join fetch c.person"
                                + " where c.publicationId = :id order by c.id",
                        PublicationChange.class)
                .setParameter("id", one.id())
                .getResultList();
    }

    /** Whether the one who asks may correct it: who recorded it, and the head of the division. */
    public boolean mayChange(ChannelPublication one) {
        long recorder = one.recordedBy().map(Person::id).orElse(0L);
        boolean own = recorder != 0 && recorder == reader.actor().person();
        String division = one.division().map(Division::slug).orElse("");
        return !one.isTakenBack() && (own || rights.allows(Right.CONFIRM, Subject.of(division)));
    }

    /**
     * Records a publication, with what proves it.
     *
     * @param document one that everybody may read
     * @param formKey of the form; sent twice, it makes one record
     * @param proofs the caller closes them
     * @return the key of the record
     * @throws RefusedException when rules are broken
     * @throws IOException when the disk refuses; nothing changes then
     */
    public long add(
            DocumentSummary document,
            PublicationDraft draft,
            String formKey,
            List<CheckedFile> proofs)
            throws IOException {
        rights.require(Right.CONTRIBUTE);
        if (!RandomKey.isKey(formKey)) {
            throw new RefusedException("document", "formKey");
        }
        if (document.audience() != Audience.PUBLIC) {
            throw new RefusedException("document", "channelStaffOnly");
        }
        PublicationDetails details = PublicationRules.check(draft, LocalDate.now(clock));
        Person self = self();
        Optional<ChannelPublication> earlier = madeWith(formKey);
        if (earlier.isPresent()) {
            return same(earlier.get(), document, details);
        }
        var made = new ChannelPublication(document.id(), details, self, clock.instant(), formKey);
        entities.persist(made);
        entities.flush();
        files.keep(made.id(), proofs);
        audit.record(
                AuditAction.CHANNEL_PUBLICATION_RECORDED,
                object(made),
                "",
                document.title() + " · " + details.inWords());
        return made.id();
    }

    private Optional<ChannelPublication> madeWith(String formKey) {
        return entities.createQuery(
                        "select p from ChannelPublication p where p.formKey = :key",
                        ChannelPublication.class)
                .setParameter("key", formKey)
                .getResultStream()
                .findAny();
    }

    private static long same(
            ChannelPublication earlier, DocumentSummary document, PublicationDetails details) {
        if (earlier.documentId() != document.id() || !earlier.details().equals(details)) {
            throw new RefusedException("document", "channelFormUsed");
        }
        return earlier.id();
    }

    /**
     * Corrects a record; what it said before stays.
     *
     * @param version what the form showed
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void correct(long id, long version, PublicationDraft draft, String reason) {
        ChannelPublication one = toChange(id, version);
        PublicationDetails details = PublicationRules.check(draft, LocalDate.now(clock));
        RefusedException.unless(PublicationRules.reason("reason", reason));
        String before = one.details().inWords();
        if (before.equals(details.inWords())) {
            return;
        }
        keep(one, reason);
        one.describe(details);
        entities.flush();
        audit.record(
                AuditAction.CHANNEL_PUBLICATION_CHANGED,
                object(one),
                before,
                details.inWords() + " (" + reason + ")");
    }

    /**
     * Takes a record back that was made by mistake; it stays in the log, and counts no more.
     *
     * @param version what the page showed
     * @throws RefusedException when no reason is given
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void takeBack(long id, long version, String reason) {
        ChannelPublication one = toChange(id, version);
        RefusedException.unless(PublicationRules.reason("reason", reason));
        keep(one, reason);
        one.takeBack(clock.instant());
        entities.flush();
        audit.record(
                AuditAction.CHANNEL_PUBLICATION_TAKEN_BACK,
                object(one),
                one.details().inWords(),
                reason);
    }

    /**
     * Keeps more of what proves a publication.
     *
     * @param proofs the caller closes them
     * @throws RefusedException when there are too many
     * @throws IOException when the disk refuses; nothing changes then
     */
    public void prove(long id, List<CheckedFile> proofs) throws IOException {
        ChannelPublication one = locked(id);
        List<String> added = files.keep(id, proofs);
        if (!added.isEmpty()) {
            audit.record(
                    AuditAction.CHANNEL_PUBLICATION_CHANGED,
                    object(one),
                    "",
                    "+ " + String.join(", ", added));
        }
    }

    private void keep(ChannelPublication one, String reason) {
        entities.persist(
                new PublicationChange(
                        one.id(), one.details().inWords(), reason, self(), clock.instant()));
    }

    private ChannelPublication toChange(long id, long version) {
        ChannelPublication one = locked(id);
        ChangedMeanwhileException.unless(one.version(), version);
        return one;
    }

    private ChannelPublication locked(long id) {
        rights.require(Right.CONTRIBUTE);
        ChannelPublication one =
                entities.find(ChannelPublication.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (one == null || !mayChange(one)) {
            throw new NotThereException();
        }
        return one;
    }

    /** The one who asks, locked: two clicks of one person come one after the other. */
    private Person self() {
        long self = reader.actor().person();
        return self == 0 ? null : entities.find(Person.class, self, LockModeType.PESSIMISTIC_WRITE);
    }

    private static String object(ChannelPublication one) {
        return "channel-publication:" + one.id();
    }
}
