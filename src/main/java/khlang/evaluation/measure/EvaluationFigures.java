package khlang.evaluation.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khlang.calendar.FiscalYear;
import khlang.evaluation.RecommendationState;
import khlang.evaluation.ReportStage;
import khlang.evaluation.measure.EvaluationYear.Advice;
import khlang.evaluation.measure.EvaluationYear.Meeting;
import khlang.evaluation.measure.EvaluationYear.Order;
import khlang.evaluation.measure.EvaluationYear.Report;
import khlang.figures.Figure;
import khlang.figures.Figures;
import khlang.organization.Committee;
import khlang.plan.PlanCommittees;
import khlang.sharing.MeetingCommittees;

/** Counts whether the plan of a year is monitored and evaluated. */
@ApplicationScoped
@Transactional
public class EvaluationFigures implements Figures {

    private static final String REPORTS =
            "select r.number, r.submittedOn, r.letter from YearReport r"
                    + " where r.fiscalYear = :year and r.stage in :closed order by r.number";

    private static final String ADVICE =
            "select r.id, r.words, d.slug, r.state from Recommendation r left join r.division d"
                    + " where r.fiscalYear = :year order by r.id";

    @PersistenceContext EntityManager entities;
    @Inject PlanCommittees committees;
    @Inject MeetingCommittees meetings;
    @Inject Clock clock;

    @Override
    public List<String> measures() {
        return List.of(PlanEvaluation.KEY);
    }

    @Override
    public List<Figure> figures(FiscalYear year) {
        return List.of(PlanEvaluation.figure(load(year)));
    }

    private EvaluationYear load(FiscalYear year) {
        LocalDate today = LocalDate.now(clock);
        return new EvaluationYear(
                year, today, order(year), reports(year), advice(year), meetings(year, today));
    }

    /** Of the committee of that very year: one that only goes on has no order for it. */
    private Optional<Order> order(FiscalYear year) {
        return committees
                .monitoring(year)
                .filter(one -> one.fiscalYear() == year.buddhistYear())
                .flatMap(EvaluationFigures::order);
    }

    private static Optional<Order> order(Committee committee) {
        return committee.order().map(one -> new Order(one.number(), one.date()));
    }

    /** The ones that were handed over, whatever the mayor has said since. */
    private List<Report> reports(FiscalYear year) {
        return entities
                .createQuery(REPORTS, Object[].class)
                .setParameter("year", year.buddhistYear())
                .setParameter("closed", Set.of(ReportStage.SUBMITTED, ReportStage.ORDERED))
                .getResultList()
                .stream()
                .filter(row -> row[1] != null)
                .map(row -> new Report((Integer) row[0], (LocalDate) row[1], (String) row[2]))
                .toList();
    }

    private List<Advice> advice(FiscalYear year) {
        return entities
                .createQuery(ADVICE, Object[].class)
                .setParameter("year", year.buddhistYear())
                .getResultList()
                .stream()
                .map(EvaluationFigures::advice)
                .toList();
    }

    private static Advice advice(Object[] row) {
        var state = (RecommendationState) row[3];
        return new Advice(
                (Long) row[0],
                (String) row[1],
                row[2] == null ? "" : (String) row[2],
                state == RecommendationState.OPEN,
                state.label());
    }

    private List<Meeting> meetings(FiscalYear year, LocalDate today) {
        return meetings.of(Set.of(PlanCommittees.MONITORING), year).stream()
                .filter(one -> one.isHeldBy(today))
                .map(one -> new Meeting(one.id(), one.title(), one.heldOn()))
                .toList();
    }
}
