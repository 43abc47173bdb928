package khlang.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.FiscalYear;
import khlang.digest.RandomKey;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Organization;
import khlang.organization.RefusedException;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * What the transparency assessment of each year asks for: read by everybody, kept by those who
 * write the plan.
 */
@ApplicationScoped
@Transactional
public class DisclosureLists {

    /** So many points may one year have. */
    public static final int MOST = 150;

    /** The longest list of years and of all their points. */
    static final int MOST_EVER = 2_000;

    private static final String POINTS =
            "select p from DisclosurePoint p where p.fiscalYear = :year";

    @PersistenceContext EntityManager entities;
    @Inject DisclosureChecks checks;
    @Inject Organization organization;
    @Inject AuditLog audit;
    @Inject Rights rights;

    /**
     * A year that has a list.
     *
     * @param points how many it has
     */
    public record ListedYear(FiscalYear year, long points) {}

    /** Those that have a list, the latest first. */
    public List<ListedYear> years() {
        return entities
                .createQuery(
                        "select p.fiscalYear, count(p) from DisclosurePoint p"
                                + " group by p.fiscalYear order by p.fiscalYear desc",
                        Object[].class)
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(row -> new ListedYear(new FiscalYear((Integer) row[0]), (Long) row[1]))
                .toList();
    }

    /** The paths of all points' pages, the latest year first. */
    public List<String> paths() {
        return entities
                .createQuery(
                        "select p.fiscalYear, p.code from DisclosurePoint p"
                                + " order by p.fiscalYear desc, p.place, p.id",
                        Object[].class)
                .setMaxResults(MOST_EVER)
                .getResultList()
                .stream()
                .map(row -> "/oit/" + row[0] + "/" + row[1])
                .toList();
    }

    /** The points of a year in their order; none for a year without a list. */
    public List<DisclosurePoint> of(FiscalYear year) {
        return entities.createQuery(POINTS + " order by p.place, p.id", DisclosurePoint.class)
                .setParameter("year", year.buddhistYear())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Whether a year has a list. */
    public boolean has(FiscalYear year) {
        return !entities.createQuery(POINTS, DisclosurePoint.class)
                .setParameter("year", year.buddhistYear())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The point of a year with a code. */
    public Optional<DisclosurePoint> find(FiscalYear year, String code) {
        return entities.createQuery(POINTS + " and p.code = :code", DisclosurePoint.class)
                .setParameter("year", year.buddhistYear())
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** The point of a year with a key. */
    public Optional<DisclosurePoint> find(FiscalYear year, long id) {
        return Optional.ofNullable(entities.find(DisclosurePoint.class, id))
                .filter(one -> one.year().equals(year));
    }

    /** Whether the one who asks may change the lists. */
    public boolean mayWrite() {
        return rights.allows(Right.WRITE_PLAN);
    }

    /**
     * Adds a point at the end of a year's list.
     *
     * @param formKey a form sent twice adds one
     * @throws RefusedException when rules are broken, or the key is none
     */
    public void add(FiscalYear year, DisclosureDraft draft, String formKey) {
        if (!RandomKey.isKey(formKey)) {
            throw new RefusedException("code", "formKey");
        }
        begin();
        if (isKnown(formKey)) {
            return;
        }
        List<DisclosurePoint> there = of(year);
        if (there.size() >= MOST) {
            throw new RefusedException("code", "tooMany", MOST);
        }
        DisclosureDetails said = checks.check(draft, List.of());
        requireFree(year, said.code(), 0);
        int place = there.isEmpty() ? 1 : there.getLast().place() + 1;
        var added = new DisclosurePoint(year, place, formKey);
        added.describe(said);
        entities.persist(added);
        finish(added, "");
    }

    private boolean isKnown(String formKey) {
        return !entities.createQuery(
                        "select p.id from DisclosurePoint p where p.formKey = :key", Long.class)
                .setParameter("key", formKey)
                .getResultList()
                .isEmpty();
    }

    private void requireFree(FiscalYear year, String code, long own) {
        if (find(year, code).filter(one -> one.id() != own).isPresent()) {
            throw new RefusedException("code", "disclosureCodeTaken", code);
        }
    }

    /**
     * Changes a point.
     *
     * @param version what the form showed
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(FiscalYear year, long id, long version, DisclosureDraft draft) {
        DisclosurePoint changed = toChange(year, id, version);
        String before = inWords(changed);
        DisclosureDetails said = checks.check(draft, changed.documents());
        requireFree(year, said.code(), id);
        changed.describe(said);
        finish(changed, before);
    }

    /**
     * Moves a point before the one above it, or behind the one below; at the end it stays.
     *
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void move(FiscalYear year, long id, long version, boolean up) {
        DisclosurePoint moved = toChange(year, id, version);
        List<DisclosurePoint> all = of(year);
        int next = all.indexOf(moved) + (up ? -1 : 1);
        if (next >= 0 && next < all.size()) {
            String before = inWords(moved);
            moved.swap(all.get(next));
            finish(moved, before);
        }
    }

    /** Takes a point away; its page is gone with it. */
    public void remove(FiscalYear year, long id, long version) {
        DisclosurePoint removed = toChange(year, id, version);
        String before = inWords(removed);
        entities.remove(removed);
        entities.flush();
        audit.record(AuditAction.DISCLOSURE_CHANGED, "disclosure-point:" + id, before, "");
    }

    /**
     * Begins the next year's list with the points of this one; codes and documents of the new year
     * are then for people to set right.
     *
     * @return whether it was done; a year that has a list keeps it
     */
    public boolean copyToNext(FiscalYear year) {
        begin();
        List<DisclosurePoint> points = of(year);
        if (points.isEmpty()) {
            throw new NotThereException();
        }
        FiscalYear next = year.next();
        return begin(next, points.stream().map(one -> one.in(next)).toList());
    }

    /**
     * Begins a year's list with samples, which bear no code of any year.
     *
     * @return whether it was done; a year that has a list keeps it
     */
    public boolean beginWithSamples(FiscalYear year) {
        begin();
        return begin(year, SampleDisclosures.in(year));
    }

    private boolean begin(FiscalYear year, List<DisclosurePoint> points) {
        if (has(year)) {
            return false;
        }
        points.forEach(entities::persist);
        entities.flush();
        audit.record(
                AuditAction.DISCLOSURE_CHANGED,
                "disclosure-list:" + year.buddhistYear(),
                "",
                String.join("\n", points.stream().map(DisclosureLists::inWords).toList()));
        return true;
    }

    /** Lists are changed one after the other: a code and a place in one belong to one point. */
    void begin() {
        rights.require(Right.WRITE_PLAN);
        organization.oneAtATime();
    }

    private DisclosurePoint toChange(FiscalYear year, long id, long version) {
        begin();
        DisclosurePoint found = find(year, id).orElseThrow(NotThereException::new);
        ChangedMeanwhileException.unless(found.version(), version);
        return found;
    }

    private void finish(DisclosurePoint changed, String before) {
        entities.flush();
        audit.record(
                AuditAction.DISCLOSURE_CHANGED,
                "disclosure-point:" + changed.id(),
                before,
                inWords(changed));
    }

    static String inWords(DisclosurePoint one) {
        return one.year().buddhistYear()
                + " "
                + one.code()
                + " "
                + one.title()
                + " · "
                + one.place()
                + String.join("", one.documents().stream().map(slug -> "\n" + slug).toList())
                + String.join("", one.links().stream().map(link -> "\n" + link.line()).toList());
    }
}
