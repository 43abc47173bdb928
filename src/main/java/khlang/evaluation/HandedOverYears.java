package khlang.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import khlang.calendar.FiscalYear;
import khlang.plan.ClosedYears;

/** The years whose reports the mayor has; it asks nobody's rights. */
@ApplicationScoped
@Transactional
class HandedOverYears implements ClosedYears {

    @PersistenceContext EntityManager entities;

    /** All revisions of a year's report, the latest first. */
    List<YearReport> revisions(FiscalYear year) {
        return entities.createQuery(
                        "select r from YearReport r where r.fiscalYear = :year"
                                + " order by r.number desc",
                        YearReport.class)
                .setParameter("year", year.buddhistYear())
                .getResultList();
    }

    @Override
    public boolean isLocked(FiscalYear year) {
        List<ReportStage> stages =
                entities.createQuery(
                                "select r.stage from YearReport r where r.fiscalYear = :year"
                                        + " order by r.number desc",
                                ReportStage.class)
                        .setParameter("year", year.buddhistYear())
                        .getResultList();
        return stages.stream().anyMatch(ReportStage::isClosed)
                && stages.getFirst() != ReportStage.DRAFT;
    }

    @Override
    public Optional<ClosedYear> closed(FiscalYear year) {
        return revisions(year).stream()
                .filter(one -> one.stage().isClosed())
                .findFirst()
                .flatMap(HandedOverYears::closed);
    }

    private static Optional<ClosedYear> closed(YearReport report) {
        return report.figures()
                .map(
                        counted ->
                                new ClosedYear(
                                        report.submittedOn().orElseThrow(),
                                        counted.asOf(),
                                        report.number(),
                                        counted.byMeasure()));
    }
}
