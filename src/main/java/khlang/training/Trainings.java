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
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
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
        Optional<Long> earlier = madeWith(formKey);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        Division division = ownDivision();
        long self = reader.actor().person();
        String slug = division == null ? "" : division.slug();
        rights.require(Right.RECORD_TRAINING, new Subject(slug, self));
        TrainingDetails details = TrainingRules.check(draft, LocalDate.now(clock));
        var training = new Training(details, division, self, clock.instant(), formKey);
        entities.persist(training);
        entities.flush();
        enter(training, draft.people(), Set.of());
        audit.record(AuditAction.TRAINING_RECORDED, object(training), "", details.inWords());
        return training.id();
    }

    private Optional<Long> madeWith(String formKey) {
        if (!formKey.matches("[A-Za-z0-9_-]{24}")) {
            throw new RefusedException("course", "formKey");
        }
        return entities.createQuery(
                        "select t.id from Training t where t.formKey = :key", Long.class)
                .setParameter("key", formKey)
                .getResultStream()
                .findAny();
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
        String before = training.details().inWords();
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
        audit.record(AuditAction.TRAINING_CHANGED, object(training), before, details.inWords());
    }

    /** Whoever has a report stays: it would be orphaned. */
    private void leave(Participant one) {
        if (one.report().isPresent()) {
            throw new RefusedException("people", "hasReport", one.person().fullName());
        }
        entities.remove(one);
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
        participants(id).forEach(this::leave);
        entities.flush();
        entities.remove(training);
        audit.record(
                AuditAction.TRAINING_REMOVED, object(training), training.details().inWords(), "");
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
        for (long key : new HashSet<>(people)) {
            if (there.contains(key)) {
                continue;
            }
            Person person = entities.find(Person.class, key);
            if (person == null) {
                throw new RefusedException("people", "unknownChoice");
            }
            entities.persist(new Participant(training.id(), person));
        }
    }

    private Division ownDivision() {
        Person self = entities.find(Person.class, reader.actor().person());
        return self == null ? null : self.division().orElse(null);
    }

    private static String object(Training training) {
        return "training:" + training.id();
    }
}
