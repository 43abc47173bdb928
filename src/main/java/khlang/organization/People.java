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
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Keeps the people; none is ever deleted. */
@ApplicationScoped
@Transactional
public class People {

    @PersistenceContext EntityManager entities;
    @Inject Positions positions;
    @Inject Organization organization;
    @Inject Committees committees;
    @Inject Rights rights;
    @Inject AuditLog audit;
    @Inject Event<PersonLeaves> leaves;
    @Inject Event<PersonBegins> begins;

    /** Some of the people that a filter lets through, by first name. */
    public List<Person> list(PeopleFilter filter, int offset, int limit) {
        rights.require(Right.READ_STAFF);
        return new PeopleQuery(filter).list(entities, offset, limit);
    }

    /** How many people a filter lets through. */
    public long count(PeopleFilter filter) {
        rights.require(Right.READ_STAFF);
        return new PeopleQuery(filter).count(entities);
    }

    /** Somebody by their key. */
    public Optional<Person> person(long id) {
        return Optional.ofNullable(entities.find(Person.class, id));
    }

    /** When somebody worked here before the present time, the latest first. */
    public List<EarlierTerm> earlierTerms(long person) {
        return entities.createQuery(
                        """
                        select t from EarlierTerm t where t.personId = :person
                        order by t.validTo desc
                        """,
                        EarlierTerm.class)
                .setParameter("person", person)
                .getResultList();
    }

    /**
     * An administrator adds somebody.
     *
     * @param isAnother whether it is known that somebody else has the same name
     * @return the person's key
     * @throws RefusedException when rules are broken
     */
    public long add(PersonDraft draft, boolean isAnother) {
        rights.require(Right.ADMINISTER);
        organization.oneAtATime();
        PersonDetails details = details(draft);
        if (!isAnother && !namesakes(details.firstName(), details.lastName()).isEmpty()) {
            throw new RefusedException("firstName", "sameName");
        }
        return add(details).id();
    }

    /** Adds somebody whose details are checked. */
    Person add(PersonDetails details) {
        var person = new Person(details);
        entities.persist(person);
        entities.flush();
        audit.record(AuditAction.PERSON_ADDED, object(person), "", Words.of(person));
        return person;
    }

    /**
     * An administrator changes what is known of somebody.
     *
     * @param version what the form showed
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(long id, long version, PersonDraft draft) {
        Person person = toChange(id, version);
        change(person, details(draft));
    }

    /** Changes somebody to details that are checked. */
    void change(Person person, PersonDetails details) {
        Optional<LocalDate> last = person.validTo();
        if (details.validFrom() != null
                && last.filter(day -> day.isBefore(details.validFrom())).isPresent()) {
            throw new RefusedException("from", "endsBeforeItBegins");
        }
        if (details.validFrom() != null) {
            begins.fire(new PersonBegins(person.id(), details.validFrom(), "from"));
        }
        String before = Words.of(person);
        person.describe(details);
        audit.record(AuditAction.PERSON_CHANGED, object(person), before, Words.of(person));
    }

    /**
     * Somebody leaves; the seats they hold end on the same day.
     *
     * @param version what the form showed
     * @param typedDay the last day of work, as Thais type dates
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void leave(long id, long version, String typedDay) {
        Person person = toChange(id, version);
        LocalDate day = TypedDate.require("day", typedDay);
        String before = Words.of(person);
        leaves.fire(new PersonLeaves(id, day));
        person.leave(day);
        committees.relieve(person, day);
        audit.record(AuditAction.PERSON_LEFT, object(person), before, Words.of(person));
    }

    /**
     * Somebody returns who has left; the time before is kept.
     *
     * @param version what the form showed
     * @param typedDay the first day of work, as Thais type dates
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void takeBack(long id, long version, String typedDay) {
        Person person = toChange(id, version);
        LocalDate day = TypedDate.require("day", typedDay);
        begins.fire(new PersonBegins(id, day, "day"));
        String before = Words.of(person);
        entities.persist(person.takeBack(day));
        audit.record(AuditAction.PERSON_CHANGED, object(person), before, Words.of(person));
    }

    /** Everybody of this name, as the database compares names. */
    List<Person> namesakes(String firstName, String lastName) {
        return entities.createQuery(
                        """
                        select p from Person p
                        where p.firstName = :first and p.lastName = :last
                        """,
                        Person.class)
                .setParameter("first", firstName)
                .setParameter("last", lastName)
                .getResultList();
    }

    private Person toChange(long id, long version) {
        rights.require(Right.ADMINISTER);
        Person person = entities.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (person == null) {
            throw new NotThereException();
        }
        ChangedMeanwhileException.unless(person.version(), version);
        return person;
    }

    private PersonDetails details(PersonDraft draft) {
        Directory.Resolved resolved = positions.directory().resolve(draft);
        RefusedException.unless(resolved.violations());
        return resolved.details();
    }

    private static String object(Person person) {
        return "person:" + person.id();
    }
}
