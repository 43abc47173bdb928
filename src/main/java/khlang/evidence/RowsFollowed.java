package khlang.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import khlang.calendar.FiscalYear;
import khlang.language.Sentences;
import khlang.plan.ActionPlan;
import khlang.plan.KeptForRow;
import khlang.plan.PlanChanged;
import khlang.plan.PlanRow;
import khlang.plan.Plans;

/**
 * Keeps what proves the rows of a plan, and what was typed in for their measures, in step with the
 * plan: what belongs to a row that was taken out waits aside until the row is back.
 */
@ApplicationScoped
@Transactional
class RowsFollowed implements KeptForRow {

    private static final Sentences WORDS = new Sentences("khlang.evidence.words");

    @PersistenceContext EntityManager entities;
    @Inject Plans plans;

    void follow(@Observes PlanChanged plan) {
        followItems(plan.plan());
        followValues(plan.plan());
    }

    private void followItems(ActionPlan plan) {
        TypedQuery<EvidenceItem> query =
                entities.createQuery(
                                "select i from EvidenceItem i where i.fiscalYear = :year"
                                        + " and i.withdrawnAt is null"
                                        + " and (i.setAside = true or i.measure is not null"
                                        + " or i.planRow not in :rows)",
                                EvidenceItem.class)
                        .setParameter("year", plan.fiscalYear())
                        .setParameter("rows", someOf(rows(plan)));
        query.getResultList()
                .forEach(item -> row(plan, item).ifPresentOrElse(item::hangOn, item::putAside));
    }

    /**
     * Where it is listed: with its own row, and what proves a typed-in value with another row that
     * counts the same measure when its own one does not.
     */
    private static Optional<String> row(ActionPlan plan, EvidenceItem item) {
        Optional<PlanRow> own = plan.row(item.row());
        return item.measure()
                .map(
                        measure ->
                                Stream.concat(own.stream(), plan.rows())
                                        .filter(row -> row.measures().contains(measure))
                                        .findFirst())
                .orElse(own)
                .map(PlanRow::id);
    }

    private void followValues(ActionPlan plan) {
        Set<String> measures = plan.measuresInRows();
        entities.createQuery(
                        "select v from EnteredValue v where v.fiscalYear = :year"
                                + " and (v.setAside = true or v.measure not in :measures)",
                        EnteredValue.class)
                .setParameter("year", plan.fiscalYear())
                .setParameter("measures", someOf(measures))
                .getResultList()
                .forEach(one -> one.follow(measures.contains(one.measure())));
    }

    private static Set<String> rows(ActionPlan plan) {
        return plan.rows().map(PlanRow::id).collect(Collectors.toSet());
    }

    /** Queries take no empty lists. */
    private static Set<String> someOf(Set<String> keys) {
        Set<String> some = new HashSet<>(keys);
        some.add("");
        return some;
    }

    /** What another row counts too is listed there then, and is not kept for this one. */
    @Override
    public List<Kept> of(FiscalYear year, PlanRow row) {
        Set<String> others =
                someOf(
                        plans.of(year)
                                .map(plan -> plan.without(row.id()).measuresInRows())
                                .orElse(Set.of()));
        var kept = new ArrayList<Kept>();
        long items =
                entities.createQuery(
                                "select count(i) from EvidenceItem i where i.fiscalYear = :year"
                                        + " and i.planRow = :row and i.withdrawnAt is null"
                                        + " and (i.measure is null or i.measure not in :others)",
                                Long.class)
                        .setParameter("year", year.buddhistYear())
                        .setParameter("row", row.id())
                        .setParameter("others", others)
                        .getSingleResult();
        if (items > 0) {
            kept.add(new Kept(WORDS.say("keptItems"), items));
        }
        long values =
                entities.createQuery(
                                "select count(v) from EnteredValue v where v.fiscalYear = :year"
                                        + " and v.measure in :own and v.measure not in :others",
                                Long.class)
                        .setParameter("year", year.buddhistYear())
                        .setParameter("own", someOf(Set.copyOf(row.measures())))
                        .setParameter("others", others)
                        .getSingleResult();
        if (values > 0) {
            kept.add(new Kept(WORDS.say("keptValues"), values));
        }
        return kept;
    }
}
