package khlang.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.FiscalYear;
import khlang.digest.RandomKey;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.organization.TypedDate;
import khlang.organization.WorkedOn;
import khlang.plan.Plans;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Role;
import khlang.rights.Subject;

/** The lists that were signed on paper: who knows the goals of a year's plan. */
@ApplicationScoped
@Transactional
public class GoalLists {

    private static final int MOST = 200;

    private static final String CANDIDATES =
            "select n from Person n join fetch n.position join fetch n.staffType"
                    + " left join fetch n.division d where ("
                    + WorkedOn.PERSON
                    + " and (:division = '' or d.slug = :division)) or n.id in :known"
                    + " order by d.sortOrder, d.id, n.firstName, n.lastName, n.id";

    private static final int LONGEST_OCCASION = 300;

    @PersistenceContext EntityManager entities;
    @Inject Organization organization;
    @Inject Plans plans;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** Those of a year that are for the one who asks, the latest first; at most 200. */
    public List<GoalListLine> of(FiscalYear year) {
        requireSeesSome();
        Set<String> own = new HashSet<>(reader.actor().divisions(Role.HEAD));
        own.add(""); // never an empty list
        return entities.createQuery(
                        "select new khlang.reading.GoalListLine(l.id, l.signedOn, l.occasion,"
                                + " coalesce(d.name, ''),"
                                + " (select count(s) from GoalSigner s where s.listId = l.id),"
                                + " (select count(f) from GoalFile f where f.listId = l.id))"
                                + " from GoalList l left join l.division d"
                                + " where l.fiscalYear = :year and (1 = :all or d.slug in :own)"
                                + " order by l.signedOn desc, l.id desc",
                        GoalListLine.class)
                .setParameter("year", year.buddhistYear())
                .setParameter("all", rights.allows(Right.SEE_EVIDENCE) ? 1 : 0)
                .setParameter("own", own)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The divisions whose lists the one who asks keeps. */
    public List<Division> divisions() {
        return organization.namedDivisions().stream()
                .filter(one -> rights.allows(Right.ASK_READING, Subject.of(one.slug())))
                .toList();
    }

    /** Whether the one who asks keeps the lists of the whole municipality. */
    public boolean keepsAll() {
        return rights.allows(Right.ASK_READING);
    }

    /** One of them, if the one who asks keeps it or sees it as evidence. */
    public Optional<GoalList> find(long id) {
        requireSeesSome();
        return Optional.ofNullable(entities.find(GoalList.class, id))
                .filter(one -> rights.allows(Right.SEE_EVIDENCE, one.subject()) || keeps(one));
    }

    /**
     * Goes on only when the one who asks keeps a list.
     *
     * @throws NotThereException when they do not
     */
    public void require(long id) {
        if (find(id).filter(this::keeps).isEmpty()) {
            throw new NotThereException();
        }
    }

    /** Whether the one who asks keeps a list. */
    public boolean keeps(GoalList list) {
        return rights.allows(Right.ASK_READING, list.subject());
    }

    /**
     * Records a list that was signed.
     *
     * @param day as Thais type dates; in the year, and not ahead
     * @param division its slug; empty for the whole municipality
     * @param formKey of the form; sent twice, it makes one list
     * @return its key
     * @throws RefusedException when rules are broken
     * @throws NotThereException when the year has no plan
     */
    public long add(FiscalYear year, String day, String occasion, String division, String formKey) {
        requireSome();
        if (plans.of(year).isEmpty()) {
            throw new NotThereException();
        }
        List<Violation> wrong = new ArrayList<>();
        if (!RandomKey.isKey(formKey)) {
            wrong.add(new Violation("signedOn", "formKey"));
        }
        TypedDate signed = TypedDate.required("signedOn", day);
        wrong.addAll(signed.violations());
        signed.day()
                .filter(
                        one ->
                                one.isAfter(LocalDate.now(clock))
                                        || !FiscalYear.containing(one).equals(year))
                .ifPresent(
                        one ->
                                wrong.add(
                                        new Violation(
                                                "signedOn",
                                                "goalListDay",
                                                Integer.toString(year.buddhistYear()))));
        wrong.addAll(TextRule.required("occasion", LONGEST_OCCASION).check(occasion));
        Optional<Division> of =
                divisions().stream().filter(one -> one.slug().equals(division)).findAny();
        if (of.isEmpty() && (!division.isEmpty() || !keepsAll())) {
            wrong.add(new Violation("division", "choose"));
        }
        RefusedException.unless(wrong);
        Person self =
                reader.actor().person() == 0
                        ? null
                        : entities.find(
                                Person.class,
                                reader.actor().person(),
                                LockModeType.PESSIMISTIC_WRITE);
        Optional<GoalList> earlier =
                entities.createQuery(
                                "select l from GoalList l where l.formKey = :key", GoalList.class)
                        .setParameter("key", formKey)
                        .getResultStream()
                        .findAny();
        if (earlier.isPresent()) {
            if (!earlier.get().says(signed.day().orElseThrow(), occasion, of)) {
                throw new RefusedException("signedOn", "goalListFormUsed");
            }
            return earlier.get().id();
        }
        var list =
                new GoalList(
                        signed.day().orElseThrow(),
                        occasion,
                        of.orElse(null),
                        self,
                        clock.instant(),
                        formKey);
        entities.persist(list);
        entities.flush();
        audit.record(AuditAction.GOAL_LIST_RECORDED, object(list.id()), "", list.inWords());
        return list.id();
    }

    /**
     * Whose names can stand on it: who worked here on its day, of the division that it is one's of,
     * and those who stand on it already, wherever they are today; by division, then first name.
     */
    public List<Person> candidates(GoalList list) {
        requireSeesSome();
        var known = new HashSet<Long>(signers(list.id()));
        known.add(0L); // never an empty list
        return entities.createQuery(CANDIDATES, Person.class)
                .setParameter("day", list.signedOn())
                .setParameter("division", list.division().map(Division::slug).orElse(""))
                .setParameter("known", known)
                .getResultList();
    }

    /** The keys of those whose names stand on it. */
    public Set<Long> signers(long list) {
        return Set.copyOf(
                entities.createQuery(
                                "select s.person.id from GoalSigner s where s.listId = :list",
                                Long.class)
                        .setParameter("list", list)
                        .getResultList());
    }

    private List<GoalSigner> signed(long list) {
        return entities.createQuery(
                        "select s from GoalSigner s join fetch s.person where s.listId = :list",
                        GoalSigner.class)
                .setParameter("list", list)
                .getResultList();
    }

    /**
     * Enters and takes out what was changed on a page; what others have entered since it was shown
     * stays.
     *
     * @param shown the keys of those who were ticked when the page was shown
     * @param ticked the keys of those who are ticked now
     * @throws RefusedException when somebody did not work here on its day
     */
    public void sign(long id, Set<Long> shown, Set<Long> ticked) {
        GoalList list = lock(id);
        List<GoalSigner> there = signed(id);
        Set<Long> added = new HashSet<>(ticked);
        added.removeAll(shown);
        there.forEach(one -> added.remove(one.person().id()));
        there.stream()
                .filter(one -> shown.contains(one.person().id()))
                .filter(one -> !ticked.contains(one.person().id()))
                .forEach(entities::remove);
        List<Person> people =
                candidates(list).stream().filter(one -> added.contains(one.id())).toList();
        if (people.size() != added.size()) {
            throw new RefusedException("people", "unknownChoice");
        }
        people.forEach(one -> entities.persist(new GoalSigner(id, one)));
        entities.flush();
        audit.record(
                AuditAction.GOAL_LIST_RECORDED,
                object(id),
                Integer.toString(there.size()),
                Integer.toString(signed(id).size()));
    }

    /** The list, for whoever keeps it; others wait until the transaction ends. */
    GoalList lock(long id) {
        requireSome();
        GoalList list = entities.find(GoalList.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (list == null || !keeps(list)) {
            throw new NotThereException();
        }
        return list;
    }

    private void requireSome() {
        if (!rights.allowsSome(Right.ASK_READING)) {
            throw new NotThereException();
        }
    }

    private void requireSeesSome() {
        if (!rights.allowsSome(Right.SEE_EVIDENCE)) {
            throw new NotThereException();
        }
    }

    /** What the audit log calls a list. */
    static String object(long list) {
        return "goal-list:" + list;
    }
}
