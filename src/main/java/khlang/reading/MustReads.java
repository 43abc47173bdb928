package khlang.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
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
import khlang.digest.RandomKey;
import khlang.language.TextRule;
import khlang.language.Violation;
import khlang.library.NamedDocument;
import khlang.library.NamedDocuments;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.organization.TypedDate;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.Rights;
import khlang.rights.Role;

/** What people are asked to read, and by when. */
@ApplicationScoped
@Transactional
public class MustReads {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 50;

    private static final int LONGEST_REASON = 500;
    private static final int YEARS_AHEAD = 2;

    /** Those of everybody and of kinds of people are seen by all who name any; others by theirs. */
    private static final String SEEN =
            " from MustRead m left join m.division d where (m.circle"
                    + " <> khlang.reading.ReadingCircle.DIVISION or 1 = :all or d.slug in :own)";

    @PersistenceContext EntityManager entities;
    @Inject MustReadCircles circles;
    @Inject Circles counted;
    @Inject ReadDocuments documents;
    @Inject NamedDocuments named;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** How many there are for the one who asks. */
    public long count() {
        requireSome();
        return seen(entities.createQuery("select count(m)" + SEEN, Long.class)).getSingleResult();
    }

    /**
     * A page of them with the numbers of people, those that ask first, the latest first.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<Circle> list(int offset, int size) {
        requireSome();
        return counted.of(
                seen(entities.createQuery(
                                "select m"
                                        + SEEN
                                        + " order by case when m.endedOn is null then 0 else 1 end,"
                                        + " m.dueOn desc, m.id desc",
                                MustRead.class))
                        .setFirstResult(offset)
                        .setMaxResults(Math.clamp(size, 1, PAGE_LIMIT))
                        .getResultList());
    }

    /** One of them; empty when it is not for the one who asks. */
    public Optional<MustRead> named(long id) {
        requireSome();
        return Optional.ofNullable(entities.find(MustRead.class, id)).filter(this::isSeen);
    }

    /** The same with the numbers of people. */
    public Optional<Circle> find(long id) {
        return named(id).map(one -> counted.of(List.of(one)).getFirst());
    }

    /** The title of the document that one asks to read. */
    public String title(MustRead must) {
        requireSome();
        return documents.byId(List.of(must.documentId())).get(must.documentId()).title();
    }

    private boolean isSeen(MustRead must) {
        return must.division()
                .map(one -> rights.allows(Right.ASK_READING, must.subject()))
                .orElse(true);
    }

    private <T> TypedQuery<T> seen(TypedQuery<T> query) {
        Set<String> own = new HashSet<>(reader.actor().divisions(Role.HEAD));
        own.add(""); // never an empty list
        return query.setParameter("all", rights.allows(Right.ASK_READING) ? 1 : 0)
                .setParameter("own", own);
    }

    /** Whether the one who asks may change it. */
    public boolean mayChange(MustRead must) {
        return rights.allows(Right.ASK_READING, must.subject());
    }

    /**
     * The divisions whose heads the one who asks is: they, and nobody else, are told who has not
     * acknowledged something.
     */
    public Set<String> headed() {
        return reader.actor().divisions(Role.HEAD);
    }

    /**
     * Who of the divisions that the one who asks is the head of has not acknowledged it.
     *
     * @throws NotThereException for everybody else
     */
    public List<AskedPerson> waitedFor(Circle circle) {
        Set<String> headed = headed();
        if (headed.isEmpty()) {
            throw new NotThereException();
        }
        return headed.stream().sorted().flatMap(one -> circle.waitedFor(one).stream()).toList();
    }

    /**
     * Asks people to read something. They are told by the {@link ReadingReminders}.
     *
     * @param formKey of the form; sent twice, it asks once
     * @return its key
     * @throws RefusedException when rules are broken
     */
    public long add(MustReadDraft draft, String formKey) {
        requireSome();
        if (!RandomKey.isKey(formKey)) {
            throw new RefusedException("document", "formKey");
        }
        lockSelf();
        Optional<MustRead> earlier =
                entities.createQuery(
                                "select m from MustRead m where m.formKey = :key", MustRead.class)
                        .setParameter("key", formKey)
                        .getResultStream()
                        .findAny();
        List<Violation> wrong = new ArrayList<>();
        Optional<ReadDocument> document =
                named.find(draft.document())
                        .filter(NamedDocument::isPublished)
                        .flatMap(one -> documents.published(one.slug()));
        if (document.isEmpty()) {
            wrong.add(new Violation("document", "mustReadDocument"));
        }
        Optional<MustRead.Askings> asked = circles.chosen(draft.circle());
        if (asked.isEmpty()) {
            wrong.add(new Violation("circle", "choose"));
        }
        Optional<LocalDate> due = due(draft, wrong);
        RefusedException.unless(wrong);
        if (earlier.isPresent()) {
            if (!earlier.get()
                    .says(
                            document.orElseThrow().id(),
                            asked.orElseThrow(),
                            due.orElseThrow(),
                            draft.reason())) {
                throw new RefusedException("document", "mustReadFormUsed");
            }
            return earlier.get().id();
        }
        var must =
                new MustRead(
                        document.orElseThrow().id(),
                        asked.orElseThrow(),
                        due.orElseThrow(),
                        draft.reason(),
                        reader.actor().person(),
                        LocalDate.now(clock),
                        clock.instant(),
                        formKey);
        entities.persist(must);
        entities.flush();
        record(AuditAction.MUST_READ_NAMED, must, "");
        return must.id();
    }

    private Optional<LocalDate> due(MustReadDraft draft, List<Violation> wrong) {
        TypedDate due = TypedDate.required("dueOn", draft.dueOn());
        wrong.addAll(due.violations());
        LocalDate today = LocalDate.now(clock);
        due.day()
                .filter(day -> day.isBefore(today) || day.isAfter(today.plusYears(YEARS_AHEAD)))
                .ifPresent(day -> wrong.add(new Violation("dueOn", "mustReadDay")));
        wrong.addAll(TextRule.required("reason", LONGEST_REASON).check(draft.reason()));
        return due.day();
    }

    /**
     * Gives another day, or says better why.
     *
     * @param version what the form showed
     * @throws RefusedException when rules are broken, or it has ended
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(long id, long version, MustReadDraft draft) {
        MustRead must = toChange(id, version);
        List<Violation> wrong = new ArrayList<>();
        Optional<LocalDate> due =
                TypedDate.required("dueOn", draft.dueOn())
                        .day()
                        .filter(must.dueOn()::equals) // a day that has passed may stay
                        .or(() -> due(draft, wrong));
        wrong.addAll(TextRule.required("reason", LONGEST_REASON).check(draft.reason()));
        RefusedException.unless(wrong);
        String before = must.inWords();
        must.describe(due.orElseThrow(), draft.reason());
        record(AuditAction.MUST_READ_CHANGED, must, before);
    }

    /**
     * Asks nobody any more; what was acknowledged stays.
     *
     * @throws RefusedException when no reason is told, or it has ended
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void end(long id, long version, String reason) {
        MustRead must = toChange(id, version);
        RefusedException.unless(TextRule.required("endReason", LONGEST_REASON).check(reason));
        String before = must.inWords();
        must.end(LocalDate.now(clock), reason);
        record(AuditAction.MUST_READ_CHANGED, must, before);
    }

    private MustRead toChange(long id, long version) {
        requireSome();
        MustRead must = entities.find(MustRead.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (must == null || !mayChange(must)) {
            throw new NotThereException();
        }
        ChangedMeanwhileException.unless(must.version(), version);
        if (must.endedOn().isPresent()) {
            throw new RefusedException("endReason", "mustReadEnded");
        }
        return must;
    }

    private void requireSome() {
        if (!rights.allowsSome(Right.ASK_READING)) {
            throw new NotThereException();
        }
    }

    /** Two clicks of one person come one after the other. */
    private void lockSelf() {
        if (reader.actor().person() != 0) {
            entities.find(Person.class, reader.actor().person(), LockModeType.PESSIMISTIC_WRITE);
        }
    }

    private void record(AuditAction action, MustRead must, String before) {
        entities.flush();
        audit.record(action, "must-read:" + must.id(), before, must.inWords());
    }
}
