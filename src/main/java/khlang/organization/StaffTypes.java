package khlang.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Keeps the kinds of staff; none is ever deleted, nor its slug given to another. */
@ApplicationScoped
@Transactional
public class StaffTypes {

    @PersistenceContext EntityManager entities;
    @Inject Organization organization;
    @Inject Event<OrganizationChanged> changed;
    @Inject Rights rights;
    @Inject AuditLog audit;

    /** All kinds in their order, those that are retired included. */
    public List<StaffType> all() {
        return entities.createQuery(
                        "select t from StaffType t order by t.sortOrder, t.name", StaffType.class)
                .getResultList();
    }

    /** A kind by its key. */
    public Optional<StaffType> staffType(long id) {
        return Optional.ofNullable(entities.find(StaffType.class, id));
    }

    /** How many people of each kind work here on a day, by the kind's key. */
    public Map<Long, Long> people(LocalDate day) {
        return entities.createQuery(
                        """
                        select p.staffType.id, count(p) from Person p
                        where (p.validFrom is null or p.validFrom <= :day)
                          and (p.validTo is null or p.validTo >= :day)
                        group by p.staffType.id
                        """,
                        Object[].class)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /**
     * An administrator adds a kind of staff.
     *
     * @throws RefusedException when rules are broken; a slug is taken for ever
     */
    public void add(StaffTypeDescription described) {
        rights.require(Right.ADMINISTER);
        organization.oneAtATime();
        RefusedException.unless(described.check());
        if (with("slug", described.slug()).isPresent()) {
            throw new RefusedException("slug", "slugTaken");
        }
        checkName(described.name(), 0);
        var type = new StaffType(described);
        type.fromFile().edit();
        entities.persist(type);
        tell(type, "");
    }

    /**
     * An administrator changes a kind of staff, or retires it; the slug stays.
     *
     * @param version what the form showed
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(long id, long version, StaffTypeDescription described) {
        rights.require(Right.ADMINISTER);
        organization.oneAtATime();
        StaffType known = entities.find(StaffType.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            throw new NotThereException();
        }
        ChangedMeanwhileException.unless(known.version(), version);
        RefusedException.unless(described.check());
        checkName(described.name(), id);
        String before = Words.of(known);
        known.describe(described);
        known.fromFile().edit();
        tell(known, before);
    }

    /** The organisation file says what a kind of staff is. */
    TakenOver takeOver(StaffTypeDescription says) {
        Optional<StaffType> stored = with("slug", says.slug());
        if (stored.isEmpty()) {
            var made = new StaffType(says);
            entities.persist(made);
            return made.fromFile().made(says);
        }
        StaffType known = stored.get();
        return known.fromFile().takeOver(known.description(), says, () -> known.describe(says));
    }

    /** Lists of staff name kinds by their names: two of one name could not be told apart. */
    private void checkName(String name, long own) {
        if (with("name", name).filter(one -> one.id() != own).isPresent()) {
            throw new RefusedException("name", "nameTaken");
        }
    }

    private Optional<StaffType> with(String column, String value) {
        return entities.createQuery(
                        "select t from StaffType t where t." + column + " = :value",
                        StaffType.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    private void tell(StaffType type, String before) {
        audit.record(
                AuditAction.ORGANIZATION_CHANGED,
                "staff-type:" + type.slug(),
                before,
                Words.of(type));
        changed.fire(new OrganizationChanged());
    }
}
