package khlang.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.FiscalYear;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Keeps the orders that appoint committees. Whoever writes the plan records them; each year's
 * committee has an order of its own, even where the mayor lets an older one stand.
 */
@ApplicationScoped
@Transactional
public class Appointments {

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_LINK = 500;

    @PersistenceContext EntityManager entities;
    @Inject AuditLog audit;
    @Inject Rights rights;
    @Inject Clock clock;

    /** Whether the one who asks records orders. */
    public boolean mayRecord() {
        return rights.allows(Right.WRITE_PLAN);
    }

    /**
     * Records the order of a committee; what was known of it before stands in the audit log.
     *
     * @param version what the form showed
     * @param number as typed
     * @param date as typed
     * @param link as typed; may be empty
     * @param scan the key of the kept scan
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void record(
            long id, long version, String number, String date, String link, Optional<Long> scan) {
        rights.require(Right.WRITE_PLAN);
        Committee committee = entities.find(Committee.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (committee == null) {
            throw new NotThereException();
        }
        ChangedMeanwhileException.unless(committee.version(), version);
        AppointmentOrder order = checked(committee, number, date, link, scan);
        String before = committee.order().map(Words::of).orElse("");
        committee.appoint(order);
        entities.flush();
        audit.record(
                AuditAction.COMMITTEE_APPOINTED,
                Committees.object(committee),
                before,
                Words.of(order));
    }

    /** Dated in a past that may have begun before the year, and not after it was over. */
    private AppointmentOrder checked(
            Committee committee, String number, String date, String link, Optional<Long> scan) {
        var wrong = new ArrayList<Violation>();
        wrong.addAll(TextRule.required("number", LONGEST_NUMBER).check(number));
        TypedDate read = TypedDate.required("date", date);
        wrong.addAll(read.violations());
        LocalDate last = new FiscalYear(committee.fiscalYear()).lastDay();
        read.day()
                .filter(day -> day.isAfter(last) || day.isAfter(LocalDate.now(clock)))
                .ifPresent(day -> wrong.add(new Violation("date", "orderDate")));
        wrong.addAll(TextRule.optional("link", LONGEST_LINK).check(link));
        if (wrong.isEmpty() && !link.isEmpty() && !Checks.isWebsite(link)) {
            wrong.add(new Violation("link", "webAddress"));
        }
        RefusedException.unless(wrong);
        return new AppointmentOrder(number, read.day().orElseThrow(), link, scan);
    }
}
