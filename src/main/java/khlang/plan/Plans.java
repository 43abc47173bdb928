package khlang.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import khlang.calendar.FiscalYear;
import khlang.library.DescriptionFormat;
import khlang.library.SaveStatus;

/** The signed plans. Everybody may read them: they are published. */
@ApplicationScoped
@Transactional
public class Plans {

    private static final int MOST = 500;

    @PersistenceContext EntityManager entities;
    @Inject Instance<ClosedYears> closing;
    @Inject Event<PlanChanged> changed;
    @Inject Clock clock;

    /** The years that have a plan, the latest first. */
    public List<FiscalYear> years() {
        return entities.createQuery(
                        "select distinct r.fiscalYear from PlanRevision r"
                                + " order by r.fiscalYear desc",
                        Integer.class)
                .getResultStream()
                .map(FiscalYear::new)
                .toList();
    }

    /** The plan of a year as it stands. */
    public Optional<ActionPlan> of(FiscalYear year) {
        return newest(year).map(PlanRevision::plan);
    }

    /**
     * Takes over what a content file says; what was there before stays as a revision. A file that
     * says what it said before changes nothing; what was changed in the portal wins, and so does
     * the plan of a year whose report was handed over.
     */
    public SaveStatus takeOver(ActionPlan plan) {
        List<PlanRevision> all = revisions(plan.year());
        Optional<PlanRevision> newest = all.stream().findFirst();
        boolean known =
                all.stream()
                        .filter(one -> !one.isEdited())
                        .findFirst()
                        .filter(one -> one.plan().equals(plan))
                        .isPresent();
        if (known || newest.filter(one -> one.plan().equals(plan)).isPresent()) {
            return SaveStatus.UNCHANGED;
        }
        if (newest.filter(PlanRevision::isEdited).isPresent() || isClosed(plan.year())) {
            return SaveStatus.CONFLICT;
        }
        int number = newest.map(PlanRevision::number).orElse(0) + 1;
        entities.persist(new PlanRevision(plan, number, clock.instant()));
        changed.fire(new PlanChanged(plan));
        return number == 1 ? SaveStatus.CREATED : SaveStatus.UPDATED;
    }

    /** Whether the plan of a year stays as it is: its report was handed over. */
    public boolean isClosed(FiscalYear year) {
        return closing.stream().anyMatch(one -> one.closed(year).isPresent());
    }

    /** How the plan of a year has stood, the latest first. */
    public List<PlanRevision> revisions(FiscalYear year) {
        return latest(year, MOST).getResultList();
    }

    /**
     * Some of them, the latest first.
     *
     * @param offset how many later ones are left out
     * @param size how many at most
     */
    public List<PlanRevision> revisions(FiscalYear year, int offset, int size) {
        return latest(year, size).setFirstResult(offset).getResultList();
    }

    /**
     * One of them.
     *
     * @param number from 1
     */
    public Optional<PlanRevision> revision(FiscalYear year, int number) {
        return entities.createQuery(
                        "select r from PlanRevision r where r.fiscalYear = :year"
                                + " and r.number = :number",
                        PlanRevision.class)
                .setParameter("year", year.buddhistYear())
                .setParameter("number", number)
                .getResultStream()
                .findAny();
    }

    /** The latest of them. */
    public Optional<PlanRevision> newest(FiscalYear year) {
        return latest(year, 1).getResultStream().findFirst();
    }

    /** The revision that a form made; empty for a form that made none. */
    Optional<PlanRevision> madeWith(String formKey) {
        return entities.createQuery(
                        "select r from PlanRevision r where r.formKey = :key", PlanRevision.class)
                .setParameter("key", formKey)
                .getResultStream()
                .findAny();
    }

    /** The ids of all rows that any revision of a year's plan has or had. */
    Set<String> rowsEver(FiscalYear year) {
        List<?> lists =
                entities.createNativeQuery(
                                "SELECT DISTINCT JSON_EXTRACT(content, '$.tables[*].rows[*].id')"
                                        + " FROM plan_revision WHERE fiscal_year = ?1")
                        .setParameter(1, year.buddhistYear())
                        .getResultList();
        Set<String> rows = new HashSet<>();
        lists.stream()
                .filter(Objects::nonNull) // a plan without rows
                .map(list -> DescriptionFormat.json().readValue(list.toString(), String[].class))
                .forEach(ids -> rows.addAll(List.of(ids)));
        return rows;
    }

    private TypedQuery<PlanRevision> latest(FiscalYear year, int most) {
        return entities.createQuery(
                        "select r from PlanRevision r left join fetch r.savedBy"
                                + " where r.fiscalYear = :year order by r.number desc",
                        PlanRevision.class)
                .setParameter("year", year.buddhistYear())
                .setMaxResults(most);
    }
}
