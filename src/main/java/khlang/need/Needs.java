package khlang.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.database.LikePattern;
import khlang.digest.RandomKey;
import khlang.language.TextRule;
import khlang.library.NamedDocument;
import khlang.library.NamedDocuments;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Organization;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Subject;

/** The list of knowledge that is needed. Colleagues read all of it. */
@ApplicationScoped
@Transactional
public class Needs {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    /** The longest list of a file. */
    public static final int MOST = 10_000;

    private static final int LONGEST_NOTE = 1_000;
    private static final int LONGEST_NAMED = 500;

    private static final String FILTERED =
            " from Need n join n.division v where (1 = :all or v.slug = :division)"
                    + " and (n.topic like :words escape '!' or n.details like :words escape '!')";

    @PersistenceContext EntityManager entities;
    @Inject Organization organization;
    @Inject NamedDocuments documents;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** How many needs there are in each state, of those that a filter lets through. */
    public Map<NeedState, Long> count(NeedFilter filter) {
        rights.require(Right.READ_STAFF);
        Map<NeedState, Long> counts = new EnumMap<>(NeedState.class);
        with(
                        filter,
                        entities.createQuery(
                                "select n.state, count(n)" + FILTERED + " group by n.state",
                                Object[].class))
                .getResultList()
                .forEach(row -> counts.put((NeedState) row[0], (Long) row[1]));
        return counts;
    }

    /**
     * A page of them: by target day, the open ones first.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #MOST}
     */
    public List<Need> list(NeedFilter filter, int offset, int size) {
        rights.require(Right.READ_STAFF);
        String state = filter.state().isPresent() ? " and n.state = :state" : "";
        TypedQuery<Need> query =
                with(
                        filter,
                        entities.createQuery(
                                "select n"
                                        + FILTERED.replace(
                                                "join n.division v",
                                                "join fetch n.division v left join fetch n.person")
                                        + state
                                        + " order by case when n.state ="
                                        + " khlang.need.NeedState.COVERED then 1 else 0 end,"
                                        + " case when n.targetDay is null then 1 else 0 end,"
                                        + " n.targetDay, n.id desc",
                                Need.class));
        filter.state().ifPresent(one -> query.setParameter("state", one));
        return query.setFirstResult(offset)
                .setMaxResults(Math.clamp(size, 1, MOST))
                .getResultList();
    }

    private static <T> TypedQuery<T> with(NeedFilter filter, TypedQuery<T> query) {
        return query.setParameter("all", filter.division().isEmpty() ? 1 : 0)
                .setParameter("division", filter.division())
                .setParameter("words", LikePattern.containing(filter.words()));
    }

    /** A need by its key. */
    public Optional<Need> find(long id) {
        rights.require(Right.READ_STAFF);
        return Optional.ofNullable(entities.find(Need.class, id));
    }

    /** What has become of it, step by step. */
    public List<NeedStep> steps(Need need) {
        rights.require(Right.READ_STAFF);
        return entities.createQuery(
                        "select s from NeedStep s left join fetch s.person"
                                + " where s.needId = :need order by s.id",
                        NeedStep.class)
                .setParameter("need", need.id())
                .setMaxResults(PAGE_LIMIT)
                .getResultList();
    }

    /** Whether the one who asks may change it. */
    public boolean mayChange(Need need) {
        return rights.allows(Right.EDIT_DOCUMENTS, need.subject());
    }

    /** All who work here, by first name. */
    public List<Person> colleagues() {
        rights.require(Right.READ_STAFF);
        return entities.createQuery(
                        "select n from Person n left join fetch n.division"
                                + " where n.validTo is null or n.validTo >= :today"
                                + " order by n.firstName, n.lastName, n.id",
                        Person.class)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(1_000)
                .getResultList();
    }

    /**
     * Records a need; whoever does may change it later.
     *
     * @param formKey of the form; sent twice, it makes one record
     * @return the need's key
     * @throws RefusedException when rules are broken
     */
    public long add(NeedDraft draft, String formKey) {
        rights.require(Right.CONTRIBUTE);
        if (!RandomKey.isKey(formKey)) {
            throw new RefusedException("topic", "formKey");
        }
        LocalDate today = LocalDate.now(clock);
        NeedDetails said = check(draft, today);
        long self = reader.actor().person();
        rights.require(Right.EDIT_DOCUMENTS, new Subject(said.division().slug(), self));
        if (self != 0) {
            entities.find(Person.class, self, LockModeType.PESSIMISTIC_WRITE);
        }
        Optional<Need> earlier =
                entities.createQuery("select n from Need n where n.formKey = :key", Need.class)
                        .setParameter("key", formKey)
                        .getResultStream()
                        .findAny();
        if (earlier.isPresent()) {
            if (!earlier.get().topic().equals(said.topic())) {
                throw new RefusedException("topic", "questionFormUsed");
            }
            return earlier.get().id();
        }
        var need = new Need(said, self, today, formKey);
        entities.persist(need);
        entities.flush();
        note(need, "");
        audit.record(AuditAction.NEED_RECORDED, object(need), "", need.inWords());
        return need.id();
    }

    private NeedDetails check(NeedDraft draft, LocalDate earliest) {
        LocalDate today = LocalDate.now(clock);
        return NeedRules.check(
                draft,
                draft.division().isEmpty()
                        ? Optional.empty()
                        : organization
                                .namedDivision(draft.division())
                                .filter(one -> one.existsOn(today)),
                draft.person() <= 0
                        ? Optional.empty()
                        : Optional.ofNullable(entities.find(Person.class, draft.person()))
                                .filter(one -> !one.hasLeft(today)),
                earliest);
    }

    /**
     * Changes what is needed.
     *
     * @param version what the form showed
     * @throws RefusedException when rules are broken
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(long id, long version, NeedDraft draft) {
        Need need = toChange(id, version);
        LocalDate today = LocalDate.now(clock);
        NeedDetails said =
                check(draft, need.targetDay().filter(day -> day.isBefore(today)).orElse(today));
        rights.require(
                Right.EDIT_DOCUMENTS, new Subject(said.division().slug(), need.subject().owner()));
        String before = need.inWords();
        need.describe(said);
        tell(need, before);
    }

    /**
     * Says how far it has come. It is covered by a document and by nothing else.
     *
     * @param to open or in progress
     * @param note why; may be empty
     * @throws RefusedException when it is to be covered without a document
     */
    public void move(long id, long version, NeedState to, String note) {
        Need need = toChange(id, version);
        RefusedException.unless(TextRule.optional("note", LONGEST_NOTE).check(note));
        if (to == NeedState.COVERED) {
            throw new RefusedException("state", "needCoveredByDocument");
        }
        String before = need.inWords();
        need.move(to);
        note(need, note);
        tell(need, before);
    }

    /**
     * Names the document that covers it: at once when readers see it, else when it is published.
     *
     * @param named its address, number, name in addresses or title
     * @return whether it is covered already
     * @throws RefusedException when there is no such document for the one who asks
     */
    public boolean name(long id, long version, String named) {
        Need need = toChange(id, version);
        RefusedException.unless(TextRule.required("document", LONGEST_NAMED).check(named));
        NamedDocument document =
                documents
                        .find(named)
                        .orElseThrow(() -> new RefusedException("document", "documentNotFound"));
        String before = need.inWords();
        need.name(document.slug());
        if (document.isPublished()) {
            need.cover(LocalDate.now(clock));
        }
        note(need, document.title());
        tell(need, before);
        return document.isPublished();
    }

    private Need toChange(long id, long version) {
        rights.require(Right.READ_STAFF);
        Need need = entities.find(Need.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (need == null) {
            throw new NotThereException();
        }
        rights.require(Right.EDIT_DOCUMENTS, need.subject());
        ChangedMeanwhileException.unless(need.version(), version);
        return need;
    }

    private void note(Need need, String words) {
        long self = reader.actor().person();
        entities.persist(
                new NeedStep(
                        need.id(),
                        need.state(),
                        clock.instant(),
                        self == 0 ? null : entities.getReference(Person.class, self),
                        words));
    }

    private void tell(Need need, String before) {
        entities.flush();
        audit.record(AuditAction.NEED_CHANGED, object(need), before, need.inWords());
    }

    static String object(Need need) {
        return "need:" + need.id();
    }
}
