package khlang.evaluation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import khlang.calendar.FiscalYear;
import khlang.evaluation.ReportContent.RowContent;
import khlang.language.Sentences;
import khlang.plan.KeptForRow;
import khlang.plan.PlanRow;

/** What the committee has written to a row of the plan: in its report, and as recommendations. */
@ApplicationScoped
@Transactional
class WordsOnRows implements KeptForRow {

    private static final Sentences WORDS = new Sentences("khlang.evaluation.words");

    @PersistenceContext EntityManager entities;
    @Inject HandedOverYears reports;

    @Override
    public List<Kept> of(FiscalYear year, PlanRow row) {
        var kept = new ArrayList<Kept>();
        boolean isWrittenOf =
                reports.revisions(year).stream()
                        .findFirst()
                        .filter(one -> !one.content().row(row.id()).equals(RowContent.EMPTY))
                        .isPresent();
        if (isWrittenOf) {
            kept.add(new Kept(WORDS.say("kept.report"), 1));
        }
        long recommended =
                entities.createQuery(
                                "select count(r) from Recommendation r"
                                        + " where r.fiscalYear = :year and r.planRow = :row",
                                Long.class)
                        .setParameter("year", year.buddhistYear())
                        .setParameter("row", row.id())
                        .getSingleResult();
        if (recommended > 0) {
            kept.add(new Kept(WORDS.say("kept.recommendations"), recommended));
        }
        return kept;
    }
}
