package khlang.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.digest.Sha256;
import khlang.language.Violation;
import khlang.organization.Division;
import khlang.organization.RefusedException;
import khlang.rights.CurrentReader;

/**
 * Questions of people without an account. Nothing is asked of them and nothing kept but what they
 * want to know; a key that only they are told opens the page with the answer.
 */
@ApplicationScoped
@Transactional
public class PublicQuestions {

    /** So many questions may wait to be let through; then people are asked to telephone. */
    static final int MOST_HELD = 200;

    private static final Duration SAME = Duration.ofDays(30);

    @PersistenceContext EntityManager entities;
    @Inject Questions questions;
    @Inject QuestionNotices notices;
    @Inject SpamGuard guard;
    @Inject AuditLog audit;
    @Inject CurrentReader reader;
    @Inject Clock clock;

    /** Whether questions are taken in just now. */
    public boolean isOpen() {
        return guard.isOpenFor(reader.source()) && countHeld() < MOST_HELD;
    }

    private long countHeld() {
        return entities.createQuery(
                        "select count(q) from Question q"
                                + " where q.state = khlang.question.QuestionState.HELD",
                        Long.class)
                .getSingleResult();
    }

    /**
     * Somebody from outside asks.
     *
     * @param stamp of the form
     * @param trap what stands in the field that people do not see
     * @return the key of their own page
     * @throws RefusedException when rules are broken, or too many have asked just now
     */
    public String ask(QuestionText text, String stamp, String trap) {
        RefusedException.unless(refusals(text, stamp, trap));
        Division division = questions.division(text.division());
        String own = guard.ownKey(stamp);
        Optional<Question> earlier = questions.madeWith(SpamGuard.formKey(stamp));
        if (earlier.isPresent()) {
            Questions.same(earlier.get(), text);
            return own;
        }
        if (!isOpen()) {
            throw new RefusedException(QuestionRules.TITLE, "questionLater");
        }
        if (isKnown(text)) {
            throw new RefusedException(QuestionRules.TITLE, "questionTwice");
        }
        var question =
                Question.ofPublic(
                        text, division, SpamGuard.formKey(stamp), Sha256.hex(own), clock.instant());
        entities.persist(question);
        entities.flush();
        entities.persist(
                new QuestionStep(question.id(), StepKind.ASKED, clock.instant(), null, ""));
        notices.waits(question);
        audit.record(AuditAction.QUESTION_ASKED, Questions.object(question), "", question.title());
        guard.taken(reader.source());
        return own;
    }

    private List<Violation> refusals(QuestionText text, String stamp, String trap) {
        if (!trap.isEmpty()) {
            return List.of(new Violation(QuestionRules.TITLE, "questionTrap"));
        }
        List<Violation> wrong = QuestionRules.ofPublic(text);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        return switch (guard.age(stamp)) {
            case RIGHT -> List.of();
            case TOO_YOUNG -> List.of(new Violation(QuestionRules.TITLE, "questionTooFast"));
            case TOO_OLD, FORGED -> List.of(new Violation(QuestionRules.TITLE, "questionStale"));
        };
    }

    /** The same words again, of whomever, are no second question. */
    private boolean isKnown(QuestionText text) {
        return entities.createQuery(
                                "select count(q) from Question q where q.outside = true"
                                        + " and q.title = :title and q.details = :details"
                                        + " and q.askedAt >= :since",
                                Long.class)
                        .setParameter("title", text.title())
                        .setParameter("details", text.details())
                        .setParameter("since", clock.instant().minus(SAME))
                        .getSingleResult()
                > 0;
    }

    /**
     * What the asker reads on their own page.
     *
     * @param answers those that were let through
     * @param same the question that was the same, when the public may read it
     */
    public record Own(Question question, List<Answer> answers, Optional<Question> same) {

        /** Keeps a copy. */
        public Own {
            answers = List.copyOf(answers);
        }
    }

    /** The question that a key opens. */
    public Optional<Own> find(String key) {
        return entities.createQuery(
                        "select q from Question q left join fetch q.division"
                                + " where q.keyHash = :hash",
                        Question.class)
                .setParameter("hash", Sha256.hex(key))
                .getResultStream()
                .findAny()
                .map(this::own);
    }

    private Own own(Question question) {
        return new Own(
                question,
                questions.answers(question).stream().filter(Answer::isReleased).toList(),
                question.mergedInto()
                        .map(other -> entities.find(Question.class, other))
                        .filter(questions::isPublic));
    }
}
