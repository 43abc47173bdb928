package khlang.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.library.Audience;
import khlang.library.NamedDocument;
import khlang.library.NamedDocuments;
import khlang.organization.ChangedMeanwhileException;
import khlang.organization.Person;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;
import khlang.rights.NotThereException;
import khlang.rights.Right;
import khlang.rights.RightMissingException;
import khlang.rights.Rights;

/**
 * Answers. Any colleague may give one; those from outside read what whoever looks after the
 * question has written, or let through.
 */
@ApplicationScoped
@Transactional
public class Answers {

    private static final int MOST = 50;

    @PersistenceContext EntityManager entities;
    @Inject Questions questions;
    @Inject QuestionNotices notices;
    @Inject NamedDocuments documents;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Rights rights;
    @Inject Clock clock;

    /** Whether the one who asks may answer a question now. */
    public boolean mayAnswer(Question question) {
        return rights.allows(Right.CONTRIBUTE)
                && (question.state() == QuestionState.OPEN
                        || question.state() == QuestionState.ANSWERED);
    }

    /** Whether the one who asks may change an answer: whoever wrote it, or looks after it. */
    public boolean mayChange(Question question, Answer answer) {
        long self = reader.actor().person();
        return questions.mayModerate(question)
                || (self != 0
                        && answer.person().filter(one -> one.id() == self).isPresent()
                        && mayAnswer(question));
    }

    /** Whether the one who asks may choose the answer that holds. */
    public boolean mayAccept(Question question) {
        return question.state() == QuestionState.ANSWERED
                && (questions.isAsker(question) || questions.mayModerate(question));
    }

    /**
     * Answers; sent twice, the same answer of one person is one.
     *
     * @param words Markdown; may be empty when a document answers
     * @param named the address, number, name in addresses or title of that document; may be empty
     * @throws RefusedException when nothing is said, there is no such document, or the question was
     *     ended meanwhile
     */
    public void add(long id, String words, String named) {
        rights.require(Right.CONTRIBUTE);
        Question question = questions.lock(id);
        if (!mayAnswer(question)) {
            throw new RefusedException(QuestionRules.ANSWER, "questionEnded");
        }
        String document = check(question, words, named);
        List<Answer> there = questions.answers(question);
        long self = reader.actor().person();
        boolean known =
                there.stream()
                        .anyMatch(
                                one ->
                                        one.markdown().equals(words)
                                                && one.document()
                                                        .equals(Optional.ofNullable(document))
                                                && one.person().map(Person::id).orElse(0L) == self);
        if (known) {
            return;
        }
        if (there.size() >= MOST) {
            throw new RefusedException(QuestionRules.ANSWER, "questionFull", MOST);
        }
        var answer =
                new Answer(
                        question.id(),
                        self == 0 ? null : entities.find(Person.class, self),
                        words,
                        document,
                        clock.instant());
        if (questions.mayModerate(question)) {
            answer.release(clock.instant());
        }
        entities.persist(answer);
        question.answered(clock.instant());
        questions.note(question, StepKind.ANSWERED, "");
        notices.answered(question);
        entities.flush();
        audit.record(
                AuditAction.QUESTION_ANSWERED, Questions.object(question), "", inWords(answer));
    }

    /** The name in addresses of the document that is named; null for none. */
    private String check(Question question, String words, String named) {
        RefusedException.unless(
                QuestionRules.answer(words, named, question.audience() == Audience.PUBLIC));
        if (named.isBlank()) {
            return null;
        }
        return documents
                .find(named)
                .filter(NamedDocument::isPublished)
                .map(NamedDocument::slug)
                .orElseThrow(() -> new RefusedException("document", "documentNotFound"));
    }

    /** An answer of a question, for those who may change it. */
    public Optional<Answer> find(long id, long key) {
        return questions
                .find(id)
                .filter(one -> questions.isStaff())
                .flatMap(question -> of(question, key).filter(one -> mayChange(question, one)));
    }

    private Optional<Answer> of(Question question, long key) {
        return Optional.ofNullable(entities.find(Answer.class, key))
                .filter(one -> one.questionId() == question.id());
    }

    /** What an answer said before, the newest first, for colleagues. */
    public List<AnswerText> earlier(Answer answer) {
        rights.require(Right.READ_STAFF);
        return entities.createQuery(
                        "select t from AnswerText t where t.answerId = :answer order by t.id desc",
                        AnswerText.class)
                .setParameter("answer", answer.id())
                .setMaxResults(MOST)
                .getResultList();
    }

    /**
     * Changes an answer; what it said is kept. A change that nobody has let through is not for
     * those from outside.
     *
     * @param version what the form showed
     * @throws RefusedException as in {@link #add}
     * @throws ChangedMeanwhileException when somebody else was faster
     */
    public void change(long id, long key, long version, String words, String named) {
        Question question = questions.lock(id);
        Answer answer = of(question, key).orElseThrow(NotThereException::new);
        if (!mayChange(question, answer)) {
            throw new RightMissingException(Right.MODERATE, question.subject());
        }
        ChangedMeanwhileException.unless(answer.version(), version);
        String document = check(question, words, named);
        String before = inWords(answer);
        entities.persist(new AnswerText(answer, clock.instant(), reader.actor().person()));
        answer.change(words, document, clock.instant());
        if (questions.mayModerate(question)) {
            answer.release(clock.instant());
        } else {
            answer.hide();
        }
        questions.note(question, StepKind.ANSWER_CHANGED, "");
        entities.flush();
        audit.record(
                AuditAction.QUESTION_ANSWERED, Questions.object(question), before, inWords(answer));
    }

    /**
     * Lets those from outside read an answer.
     *
     * @param version of the answer that the page showed
     * @throws ChangedMeanwhileException when it says something else by now
     */
    public void show(long id, long key, long version) {
        Question question = questions.lock(id);
        if (!questions.mayModerate(question)) {
            throw new RightMissingException(Right.MODERATE, question.subject());
        }
        Answer answer = of(question, key).orElseThrow(NotThereException::new);
        ChangedMeanwhileException.unless(answer.version(), version);
        answer.release(clock.instant());
        questions.note(question, StepKind.ANSWER_SHOWN, "");
        entities.flush();
        audit.record(
                AuditAction.QUESTION_RELEASED, Questions.object(question), "", inWords(answer));
    }

    /**
     * Chooses the answer that holds; another one may be chosen later.
     *
     * @param version of the answer that the page showed
     * @throws ChangedMeanwhileException when it says something else by now
     */
    public void accept(long id, long key, long version) {
        Question question = questions.lock(id);
        if (!mayAccept(question)) {
            throw new RightMissingException(Right.MODERATE, question.subject());
        }
        Answer answer = of(question, key).orElseThrow(NotThereException::new);
        ChangedMeanwhileException.unless(answer.version(), version);
        if (question.acceptedAnswer().filter(answer.id()::equals).isPresent()) {
            return;
        }
        question.accept(answer.id(), clock.instant());
        questions.note(question, StepKind.ACCEPTED, "");
        notices.accepted(question, answer);
        entities.flush();
        audit.record(
                AuditAction.QUESTION_ACCEPTED, Questions.object(question), "", inWords(answer));
    }

    private static String inWords(Answer answer) {
        return answer.markdown() + answer.document().map(slug -> " document:" + slug).orElse("");
    }
}
