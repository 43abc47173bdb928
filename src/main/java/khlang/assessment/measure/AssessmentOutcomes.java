package khlang.assessment.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import khlang.assessment.Assessment;
import khlang.assessment.AssessmentState;
import khlang.assessment.Marks;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.RightMissingException;
import khlang.rights.Rights;
import khlang.rights.Role;
import khlang.rights.Subject;

/**
 * Counts assessments. Who is counted is read from the register of staff as of the closing day, each
 * time anew: the days on which people came and left stand there for good, so the number stays, and
 * a day that was recorded wrongly is put right. Divisions and kinds of staff are the present ones.
 */
@ApplicationScoped
@Transactional
public class AssessmentOutcomes {

    private static final String STAFF =
            "select n.id, d.slug, d.name, s.name from Person n join n.staffType s"
                    + " left join n.division d where s.counted = true"
                    + " and (((n.validFrom is null or n.validFrom <= :day)"
                    + " and (n.validTo is null or n.validTo >= :day))"
                    + " or exists (select e.id from EarlierTerm e where e.personId = n.id"
                    + " and (e.validFrom is null or e.validFrom <= :day) and e.validTo >= :day))"
                    + " order by d.sortOrder, d.id, s.sortOrder, s.id, n.id";

    private static final String SHEETS =
            "select t.personId, t.id, t.day, t.score, t.items, t.awarenessSum, t.awarenessItems"
                    + " from Attempt t where t.assessmentId = :id and t.day <= :day";

    @PersistenceContext EntityManager entities;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * What the one who asks may see: all, or of groups those of the divisions that they head.
     *
     * @throws RightMissingException when they may see nothing
     */
    public Outcome seen(Assessment assessment) {
        if (rights.allows(Right.SEE_EVIDENCE)) {
            return of(assessment);
        }
        if (!rights.allowsSome(Right.SEE_EVIDENCE)) {
            throw new RightMissingException(Right.SEE_EVIDENCE, Subject.PORTAL);
        }
        return of(assessment).only(reader.actor().divisions(Role.HEAD));
    }

    /** What came of an assessment as of now; whoever calls says who may see it. */
    Outcome of(Assessment assessment) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = assessment.countingDay(today);
        return Outcome.of(
                day,
                assessment.state(today) == AssessmentState.OVER,
                assessment.details().passPercent(),
                staff(day),
                sheets(assessment.id(), day));
    }

    private List<CountedPerson> staff(LocalDate day) {
        return entities.createQuery(STAFF, Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .map(
                        row ->
                                new CountedPerson(
                                        (Long) row[0],
                                        row[1] == null ? "" : (String) row[1],
                                        row[2] == null ? "" : (String) row[2],
                                        (String) row[3]))
                .toList();
    }

    private List<Sheet> sheets(long id, LocalDate day) {
        return entities.createQuery(SHEETS, Object[].class)
                .setParameter("id", id)
                .setParameter("day", day)
                .getResultStream()
                .map(
                        row ->
                                new Sheet(
                                        (Long) row[0],
                                        (Long) row[1],
                                        (LocalDate) row[2],
                                        new Marks(
                                                (Integer) row[3],
                                                (Integer) row[4],
                                                (Integer) row[5],
                                                (Integer) row[6])))
                .toList();
    }
}
