package khlang.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.FiscalYear;
import khlang.organization.Person;
import khlang.plan.GoalReaders;
import khlang.plan.Plans;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Who says on the page of a year's plan that they know its goals. */
@ApplicationScoped
@Transactional
public class Goals implements GoalReaders {

    @PersistenceContext EntityManager entities;
    @Inject Plans plans;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    @Override
    public Optional<Own> own(FiscalYear year) {
        if (!rights.allows(Right.CONTRIBUTE)) {
            return Optional.empty();
        }
        long self = reader.actor().person();
        boolean keeps = rights.allowsSome(Right.ASK_READING);
        if (self == 0 && !keeps) {
            return Optional.empty();
        }
        return Optional.of(
                new Own(
                        said(year, self).map(GoalReading::saidOn),
                        self != 0 && isRunning(year),
                        keeps));
    }

    /**
     * Says that the one who asks knows the goals of a year. Said twice, it is said once.
     *
     * @return false when the year does not run: nothing is stored then
     * @throws NotThereException when the year has no plan
     */
    public boolean say(FiscalYear year) {
        Person self = lockSelf(year);
        if (!isRunning(year)) {
            return false;
        }
        if (said(year, self.id()).isEmpty()) {
            entities.persist(new GoalReading(year, self, LocalDate.now(clock), clock.instant()));
            entities.flush();
            audit.record(AuditAction.GOALS_ACKNOWLEDGED, object(year), "", self.fullName());
        }
        return true;
    }

    /**
     * Takes it back.
     *
     * @return false when the year does not run: nothing is changed then
     * @throws NotThereException when the year has no plan
     */
    public boolean takeBack(FiscalYear year) {
        Person self = lockSelf(year);
        if (!isRunning(year)) {
            return false;
        }
        said(year, self.id())
                .ifPresent(
                        one -> {
                            entities.remove(one);
                            entities.flush();
                            audit.record(
                                    AuditAction.GOALS_TAKEN_BACK,
                                    object(year),
                                    self.fullName(),
                                    "");
                        });
        return true;
    }

    private Optional<GoalReading> said(FiscalYear year, long person) {
        return entities.createQuery(
                        "select g from GoalReading g where g.fiscalYear = :year"
                                + " and g.person.id = :person",
                        GoalReading.class)
                .setParameter("year", year.buddhistYear())
                .setParameter("person", person)
                .getResultStream()
                .findAny();
    }

    private boolean isRunning(FiscalYear year) {
        return FiscalYear.containing(LocalDate.now(clock)).equals(year);
    }

    /** Two clicks of one person come one after the other. */
    private Person lockSelf(FiscalYear year) {
        rights.require(Right.CONTRIBUTE);
        Person self =
                entities.find(
                        Person.class, reader.actor().person(), LockModeType.PESSIMISTIC_WRITE);
        if (self == null || plans.of(year).isEmpty()) {
            throw new NotThereException();
        }
        return self;
    }

    private static String object(FiscalYear year) {
        return "plan:" + year.buddhistYear();
    }
}
