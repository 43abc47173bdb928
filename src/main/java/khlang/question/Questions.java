package khlang.question;

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
import khlang.digest.RandomKey;
import khlang.library.Audience;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Division;
import khlang.organization.Organization;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.RightMissingException;
import khlang.rights.Rights;

/** The questions: who may know of which, and how a colleague asks one. */
@ApplicationScoped
@Transactional
public class Questions {

    /** The longest page of a list. */
    public static final int PAGE_LIMIT = 100;

    @PersistenceContext EntityManager entities;
    @Inject Organization organization;
    @Inject QuestionNotices notices;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** How many questions a filter lets through, of those that the one who asks may know of. */
    public long count(QuestionFilter filter) {
        return query(filter).count(entities);
    }

    /**
     * A page of them.
     *
     * @param offset how many to pass over, zero or more
     * @param size how many at most, 1 to {@link #PAGE_LIMIT}
     */
    public List<QuestionLine> list(QuestionFilter filter, int offset, int size) {
        boolean waiting =
                isStaff()
                        && (filter.tab() == QuestionTab.WAITING
                                || filter.tab() == QuestionTab.FOR_ME);
        return query(filter).list(entities, waiting, offset, Math.clamp(size, 1, PAGE_LIMIT));
    }

    /** How many questions wait for the one who asks, to be answered or let through. */
    public long countForMe() {
        return reader.actor().person() == 0
                ? 0
                : count(new QuestionFilter("", "", QuestionTab.FOR_ME));
    }

    private QuestionQuery query(QuestionFilter filter) {
        return isStaff()
                ? new QuestionQuery(
                        filter,
                        reader.actor().person(),
                        rights.allows(Right.MODERATE),
                        reader.actor().lookedAfter())
                : new QuestionQuery(filter);
    }

    /** Whether the one who asks is no stranger. */
    public boolean isStaff() {
        return rights.allows(Right.READ_STAFF);
    }

    /** A question, when it exists for the one who asks. */
    public Optional<Question> find(long id) {
        return Optional.ofNullable(entities.find(Question.class, id)).filter(this::isKnown);
    }

    private boolean isKnown(Question question) {
        if (isStaff()) {
            return !question.isHidden() || mayModerate(question);
        }
        return isPublic(question);
    }

    /** Whether everybody may read it. */
    public boolean isPublic(Question question) {
        return question.audience() == Audience.PUBLIC
                && question.isReleased()
                && question.state() == QuestionState.ANSWERED
                && answers(question).stream().anyMatch(Answer::isReleased);
    }

    /** The answers that the one who asks may read: the chosen one first, then as they came. */
    public List<Answer> answers(Question question) {
        boolean staff = isStaff();
        long accepted = question.acceptedAnswer().orElse(0L);
        return entities.createQuery(
                        "select a from Answer a left join fetch a.person"
                                + " where a.questionId = :question"
                                + " and (1 = :staff or a.releasedAt is not null)"
                                + " order by case when a.id = :accepted then 0 else 1 end, a.id",
                        Answer.class)
                .setParameter("question", question.id())
                .setParameter("staff", staff ? 1 : 0)
                .setParameter("accepted", accepted)
                .setMaxResults(PAGE_LIMIT)
                .getResultList();
    }

    /** What has happened to a question, for colleagues. */
    public List<QuestionStep> steps(Question question) {
        rights.require(Right.READ_STAFF);
        return entities.createQuery(
                        "select s from QuestionStep s left join fetch s.person"
                                + " where s.questionId = :question order by s.id",
                        QuestionStep.class)
                .setParameter("question", question.id())
                .setMaxResults(PAGE_LIMIT)
                .getResultList();
    }

    /** Whether the one who asks looks after a question: lets it through, sends it on, ends it. */
    public boolean mayModerate(Question question) {
        return rights.allows(Right.MODERATE, question.subject());
    }

    /** Whether the one who asks has asked it. */
    public boolean isAsker(Question question) {
        long person = reader.actor().person();
        return person != 0 && question.askedBy().filter(by -> by == person).isPresent();
    }

    /**
     * A colleague asks.
     *
     * @param formKey of the form; sent twice, it makes one question
     * @return the question's key
     * @throws RefusedException when rules are broken
     */
    public long ask(QuestionText text, Audience audience, String formKey) {
        rights.require(Right.CONTRIBUTE);
        if (!RandomKey.isKey(formKey)) {
            throw new RefusedException(QuestionRules.TITLE, "formKey");
        }
        RefusedException.unless(QuestionRules.ofStaff(text, audience == Audience.PUBLIC));
        Division division = division(text.division());
        Optional<Person> self = self();
        Optional<Question> earlier = madeWith(formKey);
        if (earlier.isPresent()) {
            return same(earlier.get(), text);
        }
        var question =
                Question.ofStaff(
                        text,
                        audience,
                        division,
                        self.map(Person::id).orElse(0L),
                        formKey,
                        clock.instant());
        entities.persist(question);
        entities.flush();
        note(question, StepKind.ASKED, "");
        notices.waits(question);
        audit.record(AuditAction.QUESTION_ASKED, object(question), "", question.title());
        return question.id();
    }

    Optional<Question> madeWith(String formKey) {
        return entities.createQuery(
                        "select q from Question q where q.formKey = :key", Question.class)
                .setParameter("key", formKey)
                .getResultStream()
                .findAny();
    }

    /** The second click makes nothing; another text in a form that was used is told. */
    static long same(Question earlier, QuestionText text) {
        if (!earlier.title().equals(text.title()) || !earlier.details().equals(text.details())) {
            throw new RefusedException(QuestionRules.TITLE, "questionFormUsed");
        }
        return earlier.id();
    }

    /** The division of a name in addresses; null for an empty one. */
    Division division(String slug) {
        return slug.isEmpty()
                ? null
                : organization
                        .namedDivision(slug)
                        .filter(one -> one.existsOn(LocalDate.now(clock)))
                        .orElseThrow(() -> new RefusedException("division", "unknownChoice"));
    }

    /** The person who asks, locked: two clicks of one person come one after the other. */
    private Optional<Person> self() {
        long self = reader.actor().person();
        return self == 0
                ? Optional.empty()
                : Optional.of(entities.find(Person.class, self, LockModeType.PESSIMISTIC_WRITE));
    }

    /** A question to change, locked, when it exists for the one who asks. */
    Question lock(long id) {
        Question question = entities.find(Question.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (question == null || !isStaff() || !isKnown(question)) {
            throw new NotThereException();
        }
        return question;
    }

    /**
     * A question to decide about, locked.
     *
     * @param version what the page showed
     */
    Question toModerate(long id, long version) {
        Question question = lock(id);
        if (!mayModerate(question)) {
            throw new RightMissingException(Right.MODERATE, question.subject());
        }
        ChangedMeanwhileException.unless(question.version(), version);
        return question;
    }

    void note(Question question, StepKind kind, String words) {
        long self = reader.actor().person();
        entities.persist(
                new QuestionStep(
                        question.id(),
                        kind,
                        clock.instant(),
                        self == 0 ? null : entities.getReference(Person.class, self),
                        words));
    }

    static String object(Question question) {
        return "question:" + question.id();
    }
}
