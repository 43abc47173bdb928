package khlang.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.FiscalYear;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Keeps the committees of each fiscal year, their seats and who holds them. */
@ApplicationScoped
@Transactional
public class Committees {

    @PersistenceContext EntityManager entities;
    @Inject Organization organization;
    @Inject Rights rights;
    @Inject AuditLog audit;

    /** What is known of all of them, in the same order. */
    public List<CommitteeDescription> descriptions() {
        return all().stream().map(Committee::description).toList();
    }

    /** All committees, the latest year first. */
    public List<Committee> all() {
        return entities.createQuery(
                        "select c from Committee c order by c.fiscalYear desc, c.name",
                        Committee.class)
                .getResultList();
    }

    /** Those that are at work in a year: of each name that of the year, or else the last before. */
    public List<Committee> actingIn(FiscalYear year) {
        return entities.createQuery(
                        """
                        select distinct c from Committee c left join fetch c.seats
                        where c.fiscalYear = (select max(n.fiscalYear) from Committee n
                            where n.slug = c.slug and n.fiscalYear <= :year)
                        order by c.name, c.id
                        """,
                        Committee.class)
                .setParameter("year", year.buddhistYear())
                .getResultList();
    }

    /** A committee by its key. */
    public Optional<Committee> committee(long id) {
        return Optional.ofNullable(entities.find(Committee.class, id));
    }

    /** Those of {@link #holders} on a day. */
    public List<SeatHolder> holdersOn(long committee, LocalDate day) {
        return holders(committee).stream().filter(one -> one.isHeldOn(day)).toList();
    }

    /** Who holds or held the seats of a committee, the latest first. */
    public List<SeatHolder> holders(long committee) {
        return entities.createQuery(
                        """
                        select h from SeatHolder h join fetch h.person join fetch h.seat s
                        where s.committee.id = :committee
                        order by coalesce(h.validFrom, :ages) desc, h.id desc
                        """,
                        SeatHolder.class)
                .setParameter("committee", committee)
                .setParameter("ages", LocalDate.EPOCH)
                .getResultList();
    }

    /** The seats that somebody holds or held, the latest first. */
    public List<SeatHolder> heldBy(long person) {
        return entities.createQuery(
                        """
                        select h from SeatHolder h join fetch h.seat s join fetch s.committee c
                        where h.person.id = :person order by c.fiscalYear desc, h.id desc
                        """,
                        SeatHolder.class)
                .setParameter("person", person)
                .getResultList();
    }

    /**
     * An administrator adds a committee.
     *
     * @return its key
     * @throws RefusedException when rules are broken
     */
    public long add(CommitteeDescription described) {
        rights.require(Right.ADMINISTER);
        organization.oneAtATime();
        RefusedException.unless(described.check());
        return store(described, "").id();
    }

    /**
     * Copies a committee to another fiscal year, with its seats and teams.
     *
     * @param withHolders whether those who hold a seat now go on holding it, from the year's first
     *     day on
     * @param today in Bangkok
     * @return the new committee's key
     * @throws RefusedException when that year has one, or is no year
     */
    public long copy(long id, int fiscalYear, boolean withHolders, LocalDate today) {
        rights.require(Right.ADMINISTER);
        organization.oneAtATime();
        Committee known = committee(id).orElseThrow(NotThereException::new);
        CommitteeDescription old = known.description();
        var next =
                new CommitteeDescription(
                        old.slug(), fiscalYear, old.name(), old.duties(), old.seats(), old.teams());
        if (!CommitteeDescription.isYear(fiscalYear)) {
            throw new RefusedException("fiscalYear", "fiscalYear");
        }
        Committee made = store(next, "");
        if (withHolders) {
            LocalDate first = new FiscalYear(fiscalYear).firstDay();
            holders(id).stream()
                    .filter(held -> held.isHeldOn(today) && !held.person().hasLeft(first))
                    .forEach(held -> carryOver(held, made, first));
        }
        return made.id();
    }

    private void carryOver(SeatHolder held, Committee next, LocalDate first) {
        next.seats().stream()
                .filter(seat -> seat.order() == held.seat().order())
                .findFirst()
                .ifPresent(seat -> entities.persist(new SeatHolder(seat, held.person(), first)));
    }

    /**
     * An administrator changes name and duties.
     *
     * @param version what the form showed
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(long id, long version, String name, String duties) {
        Committee known = toChange(id, version);
        CommitteeDescription old = known.description();
        var described =
                new CommitteeDescription(
                        old.slug(), old.fiscalYear(), name, duties, List.of(), List.of());
        RefusedException.unless(described.check());
        String before = Words.of(known);
        known.rename(described);
        tell(known, before, Words.of(known));
    }

    /** The organisation file says what a committee is; holders are never in it. */
    TakenOver takeOver(CommitteeDescription says) {
        Optional<Committee> stored = of(says.slug(), says.fiscalYear());
        if (stored.isEmpty()) {
            var made = new Committee(says);
            entities.persist(made);
            return made.fromFile().made(says);
        }
        Committee known = stored.get();
        return known.fromFile().takeOver(known.description(), says, () -> known.describe(says));
    }

    /** Ends the time on every seat that somebody would hold after a day. */
    void relieve(Person person, LocalDate lastDay) {
        for (SeatHolder held : heldBy(person.id())) {
            if (!held.lastsLongerThan(lastDay)) {
                continue;
            }
            String before = Words.of(held);
            if (held.validFrom().filter(lastDay::isBefore).isPresent()) {
                entities.remove(held); // it would have begun after the person is gone
            } else {
                held.relieve(lastDay);
            }
            audit.record(
                    AuditAction.COMMITTEE_CHANGED,
                    object(held.seat().committee()),
                    before,
                    Words.of(held));
        }
    }

    /** A committee, locked, to be changed in itself or in its seats. */
    Committee toChange(long id, long version) {
        rights.require(Right.ADMINISTER);
        Committee known = entities.find(Committee.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (known == null) {
            throw new NotThereException();
        }
        ChangedMeanwhileException.unless(known.version(), version);
        entities.lock(known, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return known;
    }

    /** Takes down what an administrator has changed. */
    void tell(Committee committee, String before, String after) {
        committee.fromFile().edit();
        audit.record(AuditAction.COMMITTEE_CHANGED, object(committee), before, after);
    }

    private Committee store(CommitteeDescription described, String before) {
        if (of(described.slug(), described.fiscalYear()).isPresent()) {
            throw new RefusedException("fiscalYear", "committeeTaken");
        }
        var made = new Committee(described);
        entities.persist(made);
        entities.flush();
        tell(made, before, Words.of(made));
        return made;
    }

    private Optional<Committee> of(String slug, int fiscalYear) {
        return entities.createQuery(
                        "select c from Committee c where c.slug = :slug and c.fiscalYear = :year",
                        Committee.class)
                .setParameter("slug", slug)
                .setParameter("year", fiscalYear)
                .getResultStream()
                .findFirst();
    }

    /** What the audit log calls it. */
    static String object(Committee committee) {
        return "committee:" + committee.slug() + "/" + committee.fiscalYear();
    }
}
