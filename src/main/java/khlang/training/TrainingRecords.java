package khlang.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.organization.Person;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Who has learnt what: the register seen from its people. */
@ApplicationScoped
@Transactional
public class TrainingRecords {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    /** More than this a file does not take. */
    public static final int MOST = 20_000;

    private static final String FROM =
            " from Participant p join Training t on t.id = p.trainingId join p.person n"
                    + " left join p.division d left join p.report r";
    private static final String LEARNT =
            "select n.id, n.title, n.firstName, n.lastName, p.positionName, d.name, t.id, t.kind,"
                    + " t.course, t.organiser, t.firstDay, t.lastDay, t.days, t.hours, r.state,"
                    + " t.sample, t.recordedAt"
                    + FROM;

    @PersistenceContext EntityManager entities;
    @Inject Rights rights;
    @Inject Clock clock;

    /** How often somebody has learnt what a filter lets through. */
    public long count(TrainingFilter filter) {
        rights.require(Right.READ_STAFF);
        var query = TrainingQuery.ofPeople(filter);
        return query.with(
                        entities.createQuery("select count(p)" + FROM + query.where(), Long.class))
                .getSingleResult();
    }

    /**
     * A page of it, by first name, the latest first.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<LearntCourse> list(TrainingFilter filter, int offset, int size) {
        rights.require(Right.READ_STAFF);
        return learnt(
                query(filter)
                        .setFirstResult(offset)
                        .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT)));
    }

    /** All of it, for a file; no more than {@link #MOST}. */
    public List<LearntCourse> all(TrainingFilter filter) {
        rights.require(Right.READ_STAFF);
        return learnt(query(filter).setMaxResults(MOST));
    }

    private TypedQuery<Object[]> query(TrainingFilter filter) {
        var query = TrainingQuery.ofPeople(filter);
        return query.with(
                entities.createQuery(
                        LEARNT
                                + query.where()
                                + " order by n.firstName, n.lastName, n.id, t.lastDay desc, p.id",
                        Object[].class));
    }

    /** Somebody who has, or could have, a record. */
    public Optional<Person> person(long key) {
        rights.require(Right.READ_STAFF);
        return Optional.ofNullable(entities.find(Person.class, key));
    }

    /** The record of somebody by fiscal years, the latest first. */
    public List<RecordYear> record(long person) {
        rights.require(Right.READ_STAFF);
        List<LearntCourse> courses =
                learnt(
                        entities.createQuery(
                                        LEARNT
                                                + " where n.id = :person"
                                                + " order by t.lastDay, p.id",
                                        Object[].class)
                                .setParameter("person", person));
        return RecordYear.of(courses, LocalDate.now(clock));
    }

    private static List<LearntCourse> learnt(TypedQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(
                        row ->
                                new LearntCourse(
                                        (Long) row[0],
                                        row[1] + (String) row[2] + " " + row[3],
                                        (String) row[4],
                                        row[5] == null ? "" : (String) row[5],
                                        (Long) row[6],
                                        (TrainingKind) row[7],
                                        (String) row[8],
                                        (String) row[9],
                                        (LocalDate) row[10],
                                        (LocalDate) row[11],
                                        (Integer) row[12],
                                        (Integer) row[13],
                                        (ReportState) row[14],
                                        (Boolean) row[15],
                                        Training.isRecordedLate(
                                                (Instant) row[16], (LocalDate) row[11])))
                .toList();
    }
}
