package khlang.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.FiscalYear;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.RightMissingException;
import khlang.rights.Rights;
import khlang.rights.Subject;

/**
 * The results of official surveys: typed in by who writes the plan, confirmed by somebody else who
 * may confirm figures. Nothing is overwritten, so that all of it can be read again.
 */
@ApplicationScoped
@Transactional
public class OfficialResults {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    @PersistenceContext EntityManager entities;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** The one that counts in a year: the last that was confirmed. Everybody may know it. */
    public Optional<OfficialResult> of(FiscalYear year) {
        return entities.createQuery(
                        "select r from OfficialResult r where r.fiscalYear = :year"
                                + " and r.confirmedAt is not null"
                                + " order by r.confirmedAt desc, r.id desc",
                        OfficialResult.class)
                .setParameter("year", year.buddhistYear())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many were ever typed in. */
    public long count() {
        rights.require(Right.READ_STAFF);
        return entities.createQuery("select count(r) from OfficialResult r", Long.class)
                .getSingleResult();
    }

    /**
     * A page of all that were ever typed in, the latest year first, and of a year the latest first.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<OfficialResult> list(int offset, int size) {
        rights.require(Right.READ_STAFF);
        return entities.createQuery(
                        "select r from OfficialResult r order by r.fiscalYear desc, r.id desc",
                        OfficialResult.class)
                .setFirstResult(offset)
                .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT))
                .getResultList();
    }

    /** Whether the one who asks may confirm it: whoever may confirm figures, but not their own. */
    public boolean mayConfirm(OfficialResult result) {
        return !result.isConfirmed()
                && rights.allowsSome(Right.CONFIRM)
                && !result.isBy(reader.actor().account());
    }

    /**
     * Types a result in.
     *
     * @throws RefusedException when rules are broken
     */
    public void record(OfficialDraft draft) {
        rights.require(Right.WRITE_PLAN);
        OfficialResult made =
                OfficialRules.check(draft, FiscalYear.containing(LocalDate.now(clock)));
        made.recorded(reader.actor().account(), reader.actor().name(), clock.instant());
        entities.persist(made);
        entities.flush();
        audit.record(AuditAction.SURVEY_RESULT_CHANGED, object(made), "", words(made));
    }

    /**
     * Confirms a result, which counts from now on.
     *
     * @param version what the page showed
     * @throws NotThereException when there is none that the one who asks may confirm
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void confirm(long id, long version) {
        OfficialResult found =
                entities.find(OfficialResult.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotThereException();
        }
        ChangedMeanwhileException.unless(found.version(), version);
        if (!mayConfirm(found)) {
            throw new RightMissingException(Right.CONFIRM, Subject.PORTAL);
        }
        String before = of(found.year()).map(OfficialResults::words).orElse("");
        found.confirm(reader.actor().name(), clock.instant());
        entities.flush();
        audit.record(AuditAction.SURVEY_RESULT_CHANGED, object(found), before, words(found));
    }

    private static String object(OfficialResult result) {
        return "official-result:" + result.id();
    }

    private static String words(OfficialResult one) {
        return String.join(
                " · ",
                one.year().buddhistYear() + "",
                one.institution(),
                one.scale().label() + " " + one.value().toPlainString(),
                one.report());
    }
}
