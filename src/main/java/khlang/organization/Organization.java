package khlang.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.FiscalYear;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Keeps the municipality and its divisions. */
@ApplicationScoped
@Transactional
public class Organization {

    @PersistenceContext EntityManager entities;
    @Inject Event<OrganizationChanged> changed;
    @Inject Rights rights;
    @Inject AuditLog audit;

    /** The municipality, once its organisation file has been read. */
    public Optional<Municipality> municipality() {
        return entities.createQuery("select m from Municipality m", Municipality.class)
                .getResultStream()
                .findFirst();
    }

    /** All divisions in their order, those that have ended included. */
    public List<Division> divisions() {
        return entities.createQuery(
                        "select d from Division d order by d.sortOrder, d.name", Division.class)
                .getResultList();
    }

    /** The same without the one that stands in where none is named. */
    public List<Division> namedDivisions() {
        return divisions().stream().filter(one -> !one.isUnassigned()).toList();
    }

    /** Of those the ones that existed when a year began or ended. */
    public List<Division> namedDivisions(FiscalYear year) {
        return namedDivisions().stream().filter(one -> one.existsIn(year)).toList();
    }

    /** One of {@link #namedDivisions} by its slug. */
    public Optional<Division> namedDivision(String slug) {
        return division(slug).filter(one -> !one.isUnassigned());
    }

    /** The division with this slug, also one that has ended. */
    public Optional<Division> division(String slug) {
        if (!Checks.isSlug(slug)) {
            return Optional.empty();
        }
        return entities.createQuery("select d from Division d where d.slug = :slug", Division.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /**
     * An administrator says who the municipality is.
     *
     * @param version what the form showed; 0 when it is not known yet
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(long version, MunicipalityDescription described) {
        rights.require(Right.ADMINISTER);
        RefusedException.unless(described.check());
        Municipality known =
                entities.find(
                        Municipality.class, Municipality.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            ChangedMeanwhileException.unless(0, version);
            known = new Municipality(described);
            known.fromFile().edit();
            entities.persist(known);
            tell("municipality", "", Words.of(described));
            return;
        }
        ChangedMeanwhileException.unless(known.version(), version);
        String before = Words.of(known.description());
        known.describe(described);
        known.fromFile().edit();
        tell("municipality", before, Words.of(described));
    }

    /**
     * An administrator adds a division.
     *
     * @throws RefusedException when rules are broken; a slug is taken for ever
     */
    public void add(DivisionDescription described) {
        rights.require(Right.ADMINISTER);
        oneAtATime();
        RefusedException.unless(described.check());
        if (division(described.slug()).isPresent()) {
            throw new RefusedException("slug", "slugTaken");
        }
        var division = new Division(described);
        division.fromFile().edit();
        entities.persist(division);
        tell("division:" + division.slug(), "", Words.of(division));
    }

    /**
     * An administrator changes a division, or ends it; the slug stays.
     *
     * @param version what the form showed
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(long version, DivisionDescription described) {
        rights.require(Right.ADMINISTER);
        Division known = namedDivision(described.slug()).orElseThrow(NotThereException::new);
        entities.refresh(known, LockModeType.PESSIMISTIC_WRITE);
        ChangedMeanwhileException.unless(known.version(), version);
        RefusedException.unless(described.check());
        String before = Words.of(known);
        known.describe(described);
        known.fromFile().edit();
        tell("division:" + known.slug(), before, Words.of(known));
    }

    /** The organisation file says who the municipality is. */
    TakenOver takeOver(MunicipalityDescription says) {
        Optional<Municipality> stored = municipality();
        if (stored.isEmpty()) {
            var made = new Municipality(says);
            entities.persist(made);
            return made.fromFile().made(says);
        }
        Municipality known = stored.get();
        return known.fromFile().takeOver(known.description(), says, () -> known.describe(says));
    }

    /** The organisation file says what a division is. */
    TakenOver takeOver(DivisionDescription says) {
        Optional<Division> stored = division(says.slug());
        if (stored.isEmpty()) {
            var made = new Division(says);
            entities.persist(made);
            return made.fromFile().made(says);
        }
        Division known = stored.get();
        return known.fromFile().takeOver(known.description(), says, () -> known.describe(says));
    }

    /** Lets those wait who check that a name is free, until the one before them has stored it. */
    public void oneAtATime() {
        entities.find(Municipality.class, Municipality.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    private void tell(String object, String before, String after) {
        audit.record(AuditAction.ORGANIZATION_CHANGED, object, before, after);
        changed.fire(new OrganizationChanged());
    }
}
