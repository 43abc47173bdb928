package khlang.question;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import khlang.audit.AuditAction;
import khlang.audit.AuditLog;
import khlang.language.TextRule;
import khlang.library.Audience;
import khlang.organization.Division;
import khlang.organization.Person;
import khlang.organization.RefusedException;

/** What those who look after questions decide. Every verb asks for the right itself. */
@ApplicationScoped
@Transactional
public class QuestionDesk {

    private static final int LONGEST_NOTE = 1_000;

    @PersistenceContext EntityManager entities;
    @Inject Questions questions;
    @Inject QuestionNotices notices;
    @Inject AuditLog audit;
    @Inject Clock clock;

    /**
     * Lets a question through to the public, or takes it from them again.
     *
     * @param version what the page showed
     * @throws RefusedException when it is for colleagues only, or was ended
     */
    public void release(long id, long version, boolean shown) {
        Question question = questions.toModerate(id, version);
        boolean ended =
                question.state() == QuestionState.DECLINED
                        || question.state() == QuestionState.MERGED;
        if (shown && (ended || question.audience() != Audience.PUBLIC)) {
            throw new RefusedException("release", "questionNotForPublic");
        }
        String before = released(question);
        boolean held = question.state() == QuestionState.HELD;
        if (shown) {
            question.release(clock.instant());
        } else {
            question.hide();
        }
        questions.note(question, shown ? StepKind.RELEASED : StepKind.HIDDEN, "");
        if (shown && held) {
            notices.waits(question);
        }
        entities.flush();
        audit.record(
                AuditAction.QUESTION_RELEASED,
                Questions.object(question),
                before,
                released(question));
    }

    private static String released(Question question) {
        return question.isReleased() ? StepKind.RELEASED.label() : StepKind.HIDDEN.label();
    }

    /**
     * Sends a question on.
     *
     * @param version what the page showed
     * @param division the slug of the one that is to answer; empty when only a person is named
     * @param person the key of who is asked to answer; 0 for whoever looks after the division
     * @param note for them; may be empty
     * @throws RefusedException when nobody is named, or somebody who does not work here
     */
    public void route(long id, long version, String division, long person, String note) {
        Question question = questions.toModerate(id, version);
        waiting(question, "route");
        RefusedException.unless(TextRule.optional("note", LONGEST_NOTE).check(note));
        Person to = person <= 0 ? null : colleague(person);
        Division where = questions.division(division);
        if (where == null) {
            where = question.division().or(() -> of(to)).orElse(null);
        }
        if (where == null && to == null) {
            throw new RefusedException("route", "choose");
        }
        String before = inWords(question);
        question.route(where, to);
        String words = inWords(question) + (note.isEmpty() ? "" : " · " + note);
        questions.note(question, StepKind.ROUTED, cut(words));
        notices.waits(question);
        entities.flush();
        audit.record(AuditAction.QUESTION_ROUTED, Questions.object(question), before, words);
    }

    private static Optional<Division> of(Person person) {
        return Optional.ofNullable(person).flatMap(Person::division);
    }

    private Person colleague(long key) {
        return Optional.ofNullable(entities.find(Person.class, key))
                .filter(one -> !one.hasLeft(LocalDate.now(clock)))
                .orElseThrow(() -> new RefusedException("route", "unknownPerson"));
    }

    /**
     * Ends a question without an answer.
     *
     * @param why the asker reads it
     * @throws RefusedException when no reason is given
     */
    public void decline(long id, long version, String why) {
        Question question = questions.toModerate(id, version);
        waiting(question, "reason");
        RefusedException.unless(new TextRule("reason", true, LONGEST_NOTE, true).check(why));
        QuestionState before = question.state();
        question.decline(why);
        questions.note(question, StepKind.DECLINED, why);
        notices.declined(question);
        end(question, before, why);
    }

    /**
     * Ends a question because the same was asked before.
     *
     * @param other the key of that one
     * @throws RefusedException when there is no such question, or it leads back here
     */
    public void merge(long id, long version, long other) {
        Question question = questions.toModerate(id, version);
        waiting(question, "other");
        Question same =
                questions
                        .find(other)
                        .filter(one -> !one.id().equals(question.id()))
                        .filter(
                                one ->
                                        one.state() != QuestionState.MERGED
                                                && one.state() != QuestionState.DECLINED)
                        .orElseThrow(() -> new RefusedException("other", "questionUnknown"));
        QuestionState before = question.state();
        question.mergeInto(same.id());
        questions.note(question, StepKind.MERGED, same.title());
        notices.merged(question);
        end(question, before, same.title());
    }

    private void end(Question question, QuestionState before, String words) {
        entities.flush();
        audit.record(
                AuditAction.QUESTION_ENDED,
                Questions.object(question),
                before.label(),
                question.state().label() + " · " + words);
    }

    private static void waiting(Question question, String field) {
        if (!question.state().isWaiting()) {
            throw new RefusedException(field, "questionEnded");
        }
    }

    private static String inWords(Question question) {
        return question.division().map(Division::name).orElse("")
                + question.person().map(one -> " · " + one.fullName()).orElse("");
    }

    private static String cut(String words) {
        return words.length() <= LONGEST_NOTE ? words : words.substring(0, LONGEST_NOTE);
    }

    /** All who work here, by first name: whom a question can be sent to. */
    public List<Person> colleagues() {
        return entities.createQuery(
                        "select n from Person n left join fetch n.division"
                                + " where n.validTo is null or n.validTo >= :today"
                                + " order by n.firstName, n.lastName, n.id",
                        Person.class)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(1_000)
                .getResultList();
    }
}
