package khlang.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.calendar.FiscalYear;
import khlang.contribution.Contributions;
import khlang.digest.RandomKey;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.Right;
import khlang.rights.Rights;

/** Who is proposed to be recognised: by any colleague, for anybody but themselves. */
@ApplicationScoped
@Transactional
public class Nominations {

    private static final int MOST_PEOPLE = 2_000;

    @PersistenceContext EntityManager entities;
    @Inject Organization organization;
    @Inject Contributions contributions;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /**
     * Who may be nominated: the divisions, then people by name without the one who asks; those who
     * have left within a year, too.
     */
    public List<Candidate> candidates() {
        rights.require(Right.CONTRIBUTE);
        LocalDate today = LocalDate.now(clock);
        Stream<Candidate> people =
                people("", today)
                        .setMaxResults(MOST_PEOPLE)
                        .getResultStream()
                        .map(Nominations::candidate);
        return Stream.concat(divisions(today), people).toList();
    }

    private Stream<Candidate> divisions(LocalDate today) {
        return organization.namedDivisions().stream()
                .filter(one -> one.existsOn(today))
                .map(one -> new Candidate(0, one.slug(), one.name(), ""));
    }

    private TypedQuery<Person> people(String which, LocalDate today) {
        return entities.createQuery(
                        "select n from Person n join fetch n.position left join fetch n.division"
                                + " where (n.validTo is null or n.validTo >= :lately)"
                                + " and n.id <> :self"
                                + which
                                + " order by n.firstName, n.lastName, n.id",
                        Person.class)
                .setParameter("lately", today.minusYears(1))
                .setParameter("self", reader.actor().person());
    }

    private static Candidate candidate(Person one) {
        return new Candidate(
                one.id(),
                one.division().map(Division::slug).orElse(""),
                one.fullName(),
                one.position().name());
    }

    /**
     * What people have given in a year, for those who decide; by name, never by how much. Who does
     * not want to be named, and the one who asks, are not among them.
     */
    public List<PersonWorks> works(FiscalYear year) {
        rights.require(Right.RECOGNISE);
        return PersonWorks.of(contributions.of(year), reader.actor().person());
    }

    /** How many there are in a state, without those of the one who asks. */
    public long count(RecognitionState state) {
        return query(state).count(entities);
    }

    /**
     * A page of those in a state, the latest first, without those of the one who asks.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link Recognitions#PAGE_LIMIT}
     */
    public List<RecognitionLine> list(RecognitionState state, int offset, int size) {
        return query(state).list(entities, offset, Math.clamp(size, 1, Recognitions.PAGE_LIMIT));
    }

    private RecognitionQuery query(RecognitionState state) {
        rights.require(Right.RECOGNISE);
        return new RecognitionQuery(state).withoutOwn(reader.actor().person());
    }

    /**
     * Nominates somebody, or a division.
     *
     * @param formKey of the form; sent twice, it makes one record
     * @return its key
     * @throws RefusedException when rules are broken
     */
    public long nominate(NominationDraft draft, String formKey) {
        rights.require(Right.CONTRIBUTE);
        if (!RandomKey.isKey(formKey)) {
            throw new RefusedException("recipient", "formKey");
        }
        Person self = lockedSelf();
        boolean own = self != null && draft.recipient().equals(Candidate.key(self.id(), ""));
        Optional<Candidate> recipient = candidate(draft.recipient());
        RecognitionKind kind = RecognitionRules.check(draft, own || recipient.isPresent(), own);
        Optional<Recognition> earlier = madeWith(formKey);
        if (earlier.isPresent()) {
            return same(earlier.get(), draft, kind);
        }
        Candidate meant = recipient.orElseThrow();
        var made =
                new Recognition(
                        meant.person() == 0 ? null : entities.find(Person.class, meant.person()),
                        meant.division().isEmpty()
                                ? null
                                : organization.division(meant.division()).orElse(null),
                        kind,
                        draft.reason(),
                        self,
                        clock.instant(),
                        formKey);
        entities.persist(made);
        entities.flush();
        audit.record(
                AuditAction.RECOGNITION_NOMINATED,
                Recognitions.object(made.id()),
                "",
                made.name() + " · " + kind.label() + " · " + draft.reason());
        return made.id();
    }

    private Optional<Recognition> madeWith(String formKey) {
        return entities.createQuery(
                        "select r from Recognition r where r.formKey = :key", Recognition.class)
                .setParameter("key", formKey)
                .getResultStream()
                .findAny();
    }

    /** The one whom a form names; empty for nobody who may be nominated. */
    private Optional<Candidate> candidate(String key) {
        LocalDate today = LocalDate.now(clock);
        if (!key.matches(Candidate.PERSON + "[0-9]{1,18}")) {
            return divisions(today).filter(one -> one.key().equals(key)).findAny();
        }
        return people(" and n.id = :one", today)
                .setParameter("one", Long.valueOf(key.substring(Candidate.PERSON.length())))
                .getResultStream()
                .map(Nominations::candidate)
                .findAny();
    }

    private static long same(Recognition earlier, NominationDraft draft, RecognitionKind kind) {
        String recipient =
                Candidate.key(
                        earlier.person().map(Person::id).orElse(0L),
                        earlier.division().map(Division::slug).orElse(""));
        boolean otherKind = earlier.state() == RecognitionState.NOMINATED && earlier.kind() != kind;
        if (otherKind
                || !recipient.equals(draft.recipient())
                || !earlier.reason().equals(draft.reason())) {
            throw new RefusedException("recipient", "channelFormUsed");
        }
        return earlier.id();
    }

    /** The one who asks, locked: two clicks of one person come one after the other. */
    private Person lockedSelf() {
        long self = reader.actor().person();
        return self == 0 ? null : entities.find(Person.class, self, LockModeType.PESSIMISTIC_WRITE);
    }
}
