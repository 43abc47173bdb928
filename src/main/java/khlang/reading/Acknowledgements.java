package khlang.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.library.ReadingMarks;
import khlang.organization.Person;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.task.HeldManuals;

/**
 * What people say of themselves that they have read. Nobody's reading is recorded: a text counts as
 * read when somebody says so, and never before.
 */
@ApplicationScoped
@Transactional
public class Acknowledgements implements ReadingMarks {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    @PersistenceContext EntityManager entities;
    @Inject ReadDocuments documents;
    @Inject LastWords words;
    @Inject OwnReadings own;
    @Inject Instance<HeldManuals> manuals;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * Acknowledges the text that somebody has read. Said twice, it is said once.
     *
     * @param slug the document's name in addresses
     * @param revision the number of the text that stood on their page
     * @return false when another text has been published meanwhile: nothing is stored then
     * @throws NotThereException when there is no such document to be read
     */
    public boolean say(String slug, int revision) {
        Person self = lockSelf();
        ReadDocument document = documents.published(slug).orElseThrow(NotThereException::new);
        if (document.revision() != revision) {
            return false;
        }
        if (newest(document, self).filter(one -> one.revision() == revision).isPresent()) {
            return true;
        }
        var said =
                new Acknowledgement(
                        document,
                        self,
                        isOwnTask(document, self),
                        own.asked(document.id()).isPresent(),
                        LocalDate.now(clock),
                        clock.instant());
        entities.persist(said);
        entities.flush();
        audit.record(AuditAction.READING_ACKNOWLEDGED, object(document), "", said.inWords());
        return true;
    }

    /**
     * Takes back what somebody has acknowledged last.
     *
     * @return false when it cannot be taken back any more, or there is nothing
     * @throws NotThereException when there is no such document to be read
     */
    public boolean takeBack(String slug) {
        Person self = lockSelf();
        ReadDocument document = documents.published(slug).orElseThrow(NotThereException::new);
        Optional<Acknowledgement> said =
                newest(document, self)
                        .filter(
                                one ->
                                        one.mayBeTakenBack(
                                                document.revision(), LocalDate.now(clock)));
        said.ifPresent(
                one -> {
                    entities.remove(one);
                    entities.flush();
                    audit.record(
                            AuditAction.READING_TAKEN_BACK, object(document), one.inWords(), "");
                });
        return said.isPresent();
    }

    @Override
    public Optional<Mark> own(String slug) {
        long self = reader.actor().person();
        if (self == 0 || !rights.allows(Right.CONTRIBUTE)) {
            return Optional.empty();
        }
        return documents.published(slug).map(document -> mark(document, self));
    }

    private Mark mark(ReadDocument document, long self) {
        LocalDate today = LocalDate.now(clock);
        Optional<Acknowledgement> said = words.newest(document.id(), self).stream().findAny();
        return new Mark(
                document.revision(),
                said.map(
                        one ->
                                new Said(
                                        one.revision(),
                                        one.saidOn(),
                                        one.mayBeTakenBack(document.revision(), today))),
                said.map(one -> document.changesAfter(one.revision())).orElse(List.of()).stream()
                        .map(ReadDocument.Change::words)
                        .toList(),
                own.asked(document.id())
                        .map(one -> new Asked(one.dueOn(), one.reason(), one.isLate(today))));
    }

    /** How many texts the one who asks has acknowledged. */
    public long countMine() {
        return entities.createQuery(
                        "select count(a) from Acknowledgement a where a.person.id = :person",
                        Long.class)
                .setParameter("person", reader.actor().person())
                .getSingleResult();
    }

    /**
     * What the one who asks has acknowledged, the latest first.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<OwnWord> mine(int offset, int size) {
        return entities.createQuery(
                        "select new khlang.reading.OwnWord(d.slug, d.title, d.state, a.revision,"
                                + " a.saidOn, a.sample) from Acknowledgement a"
                                + " join Document d on d.id = a.documentId"
                                + " where a.person.id = :person order by a.saidAt desc, a.id desc",
                        OwnWord.class)
                .setParameter("person", reader.actor().person())
                .setFirstResult(offset)
                .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT))
                .getResultList();
    }

    private Optional<Acknowledgement> newest(ReadDocument document, Person self) {
        return words.newest(document.id(), self.id()).stream().findAny();
    }

    /** Whether the manual belongs to a task of theirs on this day, which is kept. */
    private boolean isOwnTask(ReadDocument document, Person self) {
        return manuals.isResolvable()
                && manuals.get()
                        .byPerson()
                        .getOrDefault(self.id(), Set.of())
                        .contains(document.slug());
    }

    /** Two clicks of one person come one after the other. */
    private Person lockSelf() {
        rights.require(Right.CONTRIBUTE);
        Person self =
                entities.find(
                        Person.class, reader.actor().person(), LockModeType.PESSIMISTIC_WRITE);
        if (self == null) {
            throw new NotThereException();
        }
        return self;
    }

    private static String object(ReadDocument document) {
        return "document:" + document.slug();
    }
}
