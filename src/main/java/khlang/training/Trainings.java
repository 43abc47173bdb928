package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.digest.RandomKey;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;

/** The training register: who took part in what. */
@ApplicationScoped
@Transactional
public class Trainings {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    private static final int YEARS_BACK = 2;

    @PersistenceContext EntityManager entities;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** How many trainings a filter lets through. */
    public long count(TrainingFilter filter) {
        rights.require(Right.READ_STAFF);
        return new TrainingQuery(filter).count(entities);
    }

    /**
     * A page of them, the latest first.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<TrainingLine> list(TrainingFilter filter, int offset, int size) {
        rights.require(Right.READ_STAFF);
        return new TrainingQuery(filter).list(entities, offset, Math.clamp(size, 1, PAGE_LIMIT));
    }

    /** All of them, for a file; no more than {@link TrainingRecords#MOST}. */
    public List<TrainingLine> all(TrainingFilter filter) {
        rights.require(Right.READ_STAFF);
        return new TrainingQuery(filter).list(entities, 0, TrainingRecords.MOST);
    }

    /** A training by its key. */
    public Optional<Training> find(long id) {
        rights.require(Right.READ_STAFF);
        return Optional.ofNullable(entities.find(Training.class, id));
    }

    /** Who takes part in it, by first name. */
    public List<Participant> participants(long training) {
        rights.require(Right.READ_STAFF);
        return entities.createQuery(
                        "select p from Participant p join fetch p.person n"
                                + " left join fetch p.division left join fetch p.report"
                                + " where p.trainingId = :training"
                                + " order by n.firstName, n.lastName, p.id",
                        Participant.class)
                .setParameter("training", training)
                .getResultList();
    }

    /**
     * Who can be entered: all who work here or have left within {@value #YEARS_BACK} years, and
     * those who are entered already; by division, then first name.
     */
    public List<Person> candidates(Set<Long> entered) {
        rights.require(Right.READ_STAFF);
        var known = new HashSet<Long>(entered);
        known.add(0L); // never an empty list
        return entities.createQuery(
                        "select n from Person n join fetch n.position left join fetch n.division d"
                                + " where n.validTo is null or n.validTo >= :since"
                                + " or n.id in :known"
                                + " order by d.sortOrder, d.id, n.firstName, n.lastName, n.id",
                        Person.class)
                .setParameter("since", LocalDate.now(clock).minusYears(YEARS_BACK))
                .setParameter("known", known)
                .getResultList();
    }

    /** Whether the one who asks may change a training. */
    public boolean mayChange(Training training) {
        return rights.allows(Right.RECORD_TRAINING, training.subject());
    }

    /**
     * Records a training.
     *
     * @param formKey of the form; sent twice, it makes one record
     * @return the training's key
     * @throws RefusedException when rules are broken
     */
    public long add(TrainingDraft draft, String formKey) {
        if (!RandomKey.isKey(formKey)) {
            throw new RefusedException("course", "formKey");
        }
        Optional<Division> division = self().flatMap(Person::division);
        long self = reader.actor().person();
        rights.require(
                Right.RECORD_TRAINING, new Subject(division.map(Division::slug).orElse(""), self));
        TrainingDetails details = TrainingRules.check(draft, LocalDate.now(clock));
        Optional<Training> earlier = madeWith(formKey);
        if (earlier.isPresent()) {
            return same(earlier.get(), details, draft.people());
        }
        var training = new Training(details, division.orElse(null), self, clock.instant(), formKey);
        entities.persist(training);
        entities.flush();
        enter(training, draft.people(), Set.of());
        audit.record(AuditAction.TRAINING_RECORDED, object(training), "", words(training));
        return training.id();
    }

    private Optional<Training> madeWith(String formKey) {
        return entities.createQuery(
                        "select t from Training t where t.formKey = :key", Training.class)
                .setParameter("key", formKey)
                .getResultStream()
                .findAny();
    }

    /** The second click makes nothing; another text in a form that was used is told. */
    private long same(Training earlier, TrainingDetails details, List<Long> people) {
        if (!earlier.details().equals(details)
                || !peopleIn(earlier.id()).equals(Set.copyOf(people))) {
            throw new RefusedException("course", "formUsed");
        }
        return earlier.id();
    }

    private Set<Long> peopleIn(long training) {
        return participants(training).stream()
                .map(one -> one.person().id())
                .collect(Collectors.toSet());
    }

    /**
     * Changes a training.
     *
     * @param version what the form showed
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(long id, long version, TrainingDraft draft) {
        Training training = toChange(id, version);
        TrainingDetails details = TrainingRules.check(draft, LocalDate.now(clock));
        String before = words(training);
        training.describe(details);
        var left = new HashSet<Long>();
        for (Participant one : participants(id)) {
            left.add(one.person().id());
            if (!draft.people().contains(one.person().id())) {
                leave(one);
            }
        }
        enter(training, draft.people(), left);
        entities.lock(training, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        audit.record(AuditAction.TRAINING_CHANGED, object(training), before, words(training));
    }

    /** Whoever has a report or a certificate stays: it would be orphaned. */
    private void leave(Participant one) {
        if (hasCertificate(one)) {
            throw new RefusedException("people", "hasCertificate", one.person().fullName());
        }
        if (one.report().isPresent()) {
            throw new RefusedException("people", "hasReport", one.person().fullName());
        }
        entities.remove(one);
    }

    private boolean hasCertificate(Participant one) {
        return entities.createQuery(
                                "select count(c) from Certificate c where c.participant = :one",
                                Long.class)
                        .setParameter("one", one)
                        .getSingleResult()
                > 0;
    }

    /**
     * Takes away what was recorded by mistake.
     *
     * @param version what the page showed
     * @throws RefusedException when somebody has begun a report on it
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void remove(long id, long version) {
        Training training = toChange(id, version);
        String before = words(training);
        participants(id).forEach(this::leave);
        entities.flush();
        entities.remove(training);
        entities.flush();
        audit.record(AuditAction.TRAINING_REMOVED, object(training), before, "");
    }

    private Training toChange(long id, long version) {
        rights.require(Right.READ_STAFF);
        Training training = entities.find(Training.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (training == null) {
            throw new NotThereException();
        }
        rights.require(Right.RECORD_TRAINING, training.subject());
        ChangedMeanwhileException.unless(training.version(), version);
        return training;
    }

    /** Enters those who are not there yet. */
    private void enter(Training training, List<Long> people, Set<Long> there) {
        Set<Long> missing = new HashSet<>(people);
        missing.removeAll(there);
        if (missing.isEmpty()) {
            return;
        }
        List<Person> found =
                entities.createQuery(
                                "select n from Person n join fetch n.position"
                                        + " left join fetch n.division where n.id in :keys",
                                Person.class)
                        .setParameter("keys", missing)
                        .getResultList();
        if (found.size() != missing.size()) {
            throw new RefusedException("people", "unknownChoice");
        }
        found.forEach(one -> entities.persist(new Participant(training.id(), one)));
    }

    /** The person who asks, locked: two clicks of one person come one after the other. */
    private Optional<Person> self() {
        long self = reader.actor().person();
        return self == 0
                ? Optional.empty()
                : Optional.of(entities.find(Person.class, self, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What the audit log says of it: the money is told in numbers nowhere. */
    private String words(Training training) {
        entities.flush();
        String people =
                participants(training.id()).stream()
                        .map(one -> one.person().fullName())
                        .collect(Collectors.joining(", "));
        return training.details().inWords() + " · " + people;
    }

    private static String object(Training training) {
        return "training:" + training.id();
    }
}
