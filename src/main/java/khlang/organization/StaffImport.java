package khlang.organization;

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
import khlang.files.Spreadsheet;
import khlang.rights.Right;
import khlang.rights.Rights;

/**
 * Takes over lists of staff in two steps: the first shows what would become of each row and stores
 * nobody, the second stores exactly what was shown, or shows it again when things have changed
 * meanwhile. What was sent waits in the database for a day.
 */
@ApplicationScoped
@Transactional
public class StaffImport {

    private static final String PURPOSE = "staff";

    @PersistenceContext EntityManager entities;
    @Inject People people;
    @Inject Positions positions;
    @Inject Organization organization;
    @Inject SheetUploads uploads;
    @Inject Rights rights;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /** The empty list to fill in. */
    public Spreadsheet template() {
        return StaffSheet.template();
    }

    /**
     * Takes a list and stores nobody.
     *
     * @return the key under which it waits for whoever sent it
     * @throws RefusedException when it is no list of staff
     */
    public String upload(String fileName, byte[] bytes) {
        rights.require(Right.ADMINISTER);
        return uploads.keep(PURPOSE, fileName, StaffSheet.read(bytes));
    }

    /** What a list would do; empty when it is nobody's or another's. */
    public Optional<StaffPlan> preview(String key) {
        rights.require(Right.ADMINISTER);
        return uploads.find(PURPOSE, key).map(this::plan);
    }

    /** Throws a list away. */
    public void forget(String key) {
        rights.require(Right.ADMINISTER);
        uploads.take(PURPOSE, key);
    }

    /**
     * Stores what was shown; rows that are wrong are left out.
     *
     * @param digest of the plan that was shown
     * @return what was done; empty when the list is nobody's, another's or done already
     * @throws ChangedMeanwhileException when the list would now do something else
     */
    public Optional<StaffPlan> confirm(String key, String digest) {
        rights.require(Right.ADMINISTER);
        organization.oneAtATime();
        Optional<SheetUpload> upload = uploads.take(PURPOSE, key);
        if (upload.isEmpty()) {
            return Optional.empty();
        }
        StaffPlan plan = plan(upload.get());
        if (!plan.digest().equals(digest)) {
            throw new ChangedMeanwhileException();
        }
        for (StaffPlan.Row row : plan.rows()) {
            switch (row.fate()) {
                case NEW -> people.add(row.details());
                case CHANGED -> people.change(locked(row), row.details());
                case WRONG, UNCHANGED -> {}
            }
        }
        audit.record(
                AuditAction.STAFF_IMPORTED,
                "people",
                "",
                Words.SAY.say(
                        "import.done",
                        Long.toString(plan.count(StaffPlan.Fate.NEW)),
                        Long.toString(plan.count(StaffPlan.Fate.CHANGED)),
                        plan.fileName()));
        return Optional.of(plan);
    }

    /** Administrators who edit one person do not wait for the import, nor it for them. */
    private Person locked(StaffPlan.Row row) {
        Person person = entities.find(Person.class, row.person(), LockModeType.PESSIMISTIC_WRITE);
        ChangedMeanwhileException.unless(person.version(), row.version());
        return person;
    }

    private StaffPlan plan(SheetUpload upload) {
        List<Person> everybody =
                entities.createQuery(
                                """
                                select p from Person p join fetch p.position
                                left join fetch p.division join fetch p.staffType
                                """,
                                Person.class)
                        .getResultList();
        var planner = new StaffPlanner(positions.directory(), everybody, LocalDate.now(clock));
        return new StaffPlan(upload.fileName(), planner.plan(StaffSheet.rows(upload.rows())));
    }
}
